/// The reader's computer: folders, settings, browser, arguments, and the program's version.
package atlas.app.system;
