/// Keys: which there are, how they are read from any keyboard, and the overview of them.
package atlas.panel.keys;
