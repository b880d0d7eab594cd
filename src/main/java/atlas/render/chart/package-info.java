/// Draws charts as marks, each with all that it needs to stand alone; needs no window.
package atlas.render.chart;
