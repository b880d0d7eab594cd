/// Shapes in TopoJSON.
package atlas.assets.topology;
