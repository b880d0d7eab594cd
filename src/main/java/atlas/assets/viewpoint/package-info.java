/// Viewpoints and saved views as JSON, read and written.
package atlas.assets.viewpoint;
