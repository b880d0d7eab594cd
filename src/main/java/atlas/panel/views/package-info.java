/// Views that the reader keeps: the list of them, asking for a name, and the hint while a file is dragged.
package atlas.panel.views;
