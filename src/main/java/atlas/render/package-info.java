/// Composes the picture of a viewpoint as a [Drawing] and inks it: the screen, a picture file and the pictures of tests
/// are one code.
package atlas.render;
