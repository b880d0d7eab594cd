/// Symbols at a point: circles of figures, marks of events, the circles of states too small to be seen.
package atlas.render.symbol;
