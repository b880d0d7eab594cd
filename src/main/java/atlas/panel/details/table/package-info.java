/// The tables that pages offer: their records, as the page shows them.
package atlas.panel.details.table;
