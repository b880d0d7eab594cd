/// What lies under a point of the map, and which state lies next in a direction.
package atlas.render.pick;
