/// A table as a file, in whichever format.
package atlas.export.file;
