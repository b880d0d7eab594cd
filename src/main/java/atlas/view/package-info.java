/// What the reader is looking at: one immutable [atlas.view.Viewpoint], held by one [atlas.view.AtlasState].
package atlas.view;
