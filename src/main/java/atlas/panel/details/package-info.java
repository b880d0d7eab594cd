/// The panel beside the map that tells of what is selected, with its charts, flags and source marks.
package atlas.panel.details;
