/// What leaves the atlas: tables and picture files.
package atlas.export;
