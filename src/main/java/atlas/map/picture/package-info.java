/// Pictures painted in the background: the worker, the bitmaps it fills, and their way to the screen.
package atlas.map.picture;
