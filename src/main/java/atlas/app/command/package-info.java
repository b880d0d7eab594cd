/// The command line: one class a command, and what its options take.
package atlas.app.command;
