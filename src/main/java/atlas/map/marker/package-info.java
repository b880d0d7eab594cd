/// Markers that can be pointed at: events, conflicts, and what is told under the pointer.
package atlas.map.marker;
