/// Citations: sources, and what the atlas itself says, as text in a style and as data for other programs.
package atlas.citation;
