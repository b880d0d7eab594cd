/// What a subject's colours stand for: the class of each state, how it looks, and the legend in words. Window, pictures
/// and exports share it.
package atlas.theme;
