/// What the reader can ask the window to do by name: the commands that keys, menus and the palette share.
package atlas.panel.command;
