/// Everything around the map: the bars, the rail, the timeline, the legend and the details of what is selected. Panels
/// read one viewpoint and speak to it by intents, never to each other. A panel speaks one language all its life: after
/// a change of language the application builds new panels.
package atlas.panel;
