/// The legend on the map, and how the reader sets its classes.
package atlas.panel.legend;
