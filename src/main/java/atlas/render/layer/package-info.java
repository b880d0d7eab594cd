/// The layers of the map: areas and lines, and what is laid over them.
package atlas.render.layer;
