/// What the reader does to the map with pointer, wheel, fingers and keys, and how the camera moves.
package atlas.map.input;
