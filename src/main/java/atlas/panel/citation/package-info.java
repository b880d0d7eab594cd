/// Showing a citation: its style, to be copied and saved.
package atlas.panel.citation;
