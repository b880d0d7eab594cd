/// Viewpoints as JSON, read and written.
package atlas.assets.viewpoint;
