/// The menu and notes of the reference map, and the consent to ask a server.
package atlas.panel.tiles;
