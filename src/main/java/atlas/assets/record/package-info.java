/// Readers of the records: one for each kind of file.
package atlas.assets.record;
