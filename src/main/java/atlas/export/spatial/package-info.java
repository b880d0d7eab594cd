/// Tables whose rows have places or shapes, as files of geographic information systems.
package atlas.export.spatial;
