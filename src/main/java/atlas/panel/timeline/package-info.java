/// The timeline below the map: axis, events, playback.
package atlas.panel.timeline;
