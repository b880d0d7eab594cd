/// Tiles of a reference map, from a file or from a server. The one package that reads a database or asks the network,
/// and it does neither before the reader has chosen to.
package atlas.tiles;
