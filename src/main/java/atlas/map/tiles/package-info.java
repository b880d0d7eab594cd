/// Tiles of the reference map below the picture.
package atlas.map.tiles;
