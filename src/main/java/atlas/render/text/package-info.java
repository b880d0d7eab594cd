/// Lettering: typefaces, text along a curve, glyphs kept for the next picture, dates in short.
package atlas.render.text;
