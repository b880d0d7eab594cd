/// Pictures taken home from the window: what is chosen about them, the preview, and the dialog that asks.
package atlas.app.picture;
