/// Places, lines and shapes on the Earth, in degrees; shapes share their arcs, so that neighbours share one border.
package atlas.geo;
