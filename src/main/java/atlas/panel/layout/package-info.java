/// What the reader chose about the window: which columns are shown, how wide, how time runs.
package atlas.panel.layout;
