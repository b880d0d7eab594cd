/// The records of an atlas as tables, and what the map shows of them.
package atlas.records;
