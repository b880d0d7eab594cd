/// Paints a viewpoint on a [java.awt.Graphics2D]: the screen, a picture file and the pictures of tests are one code.
package atlas.render;
