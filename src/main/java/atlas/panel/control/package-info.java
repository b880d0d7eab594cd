/// Controls that several panels are made of: rows, buttons, glyphs, lists, and the binding of a node to the
/// viewpoint.
package atlas.panel.control;
