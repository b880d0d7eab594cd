/// Stories as JSON, read and written.
package atlas.assets.story;
