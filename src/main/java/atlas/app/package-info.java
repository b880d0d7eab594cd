/// The program: its command line, its window, and the place where everything is wired.
package atlas.app;
