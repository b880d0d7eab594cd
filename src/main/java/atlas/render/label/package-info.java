/// Names on the map: which are written, where they stand, and how they stay there while the map moves.
package atlas.render.label;
