/// The reference map as the reader chose it: file or server, asked for and kept.
package atlas.app.tiles;
