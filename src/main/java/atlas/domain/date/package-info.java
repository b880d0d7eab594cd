/// Days as sources know them, never sharper, and periods between two of them.
package atlas.domain.date;
