/// How the map says what it says: colours, patterns, legends, the placing of names, scale bars.
package atlas.cartography;
