/// What the atlas prints: the pages, their preview, and the printers they are sent to.
package atlas.app.print;
