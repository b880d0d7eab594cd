/// What the commands of the window do: views kept and opened, pictures, tables and citations taken home, printing.
package atlas.app.action;
