/// The rail at the map's side: organizations, conflicts, themes.
package atlas.panel.rail;
