/// Tables that the reader can copy or save where they are shown.
package atlas.panel.table;
