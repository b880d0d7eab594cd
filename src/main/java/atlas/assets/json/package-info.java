/// JSON with the place of each value, and the problems found on the way.
package atlas.assets.json;
