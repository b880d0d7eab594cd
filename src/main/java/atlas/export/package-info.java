/// What leaves the atlas: tables, workbooks and picture files.
package atlas.export;
