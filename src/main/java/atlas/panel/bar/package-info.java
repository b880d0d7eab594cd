/// Bars and small cards along the map's edges: title, settings, status, problems, scale, zoom.
package atlas.panel.bar;
