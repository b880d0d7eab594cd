/// The window: how it starts, what it holds, where it stood last.
package atlas.app.window;
