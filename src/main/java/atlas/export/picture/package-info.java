/// Pictures as files: bitmaps and vectors, with what they say of themselves, and the view read back from them.
package atlas.export.picture;
