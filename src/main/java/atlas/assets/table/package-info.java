/// Tables in CSV: figures and votes.
package atlas.assets.table;
