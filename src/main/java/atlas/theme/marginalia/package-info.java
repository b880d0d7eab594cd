/// What stands around a map that stands alone, in words: title, notes, and the sources that it rests on.
package atlas.theme.marginalia;
