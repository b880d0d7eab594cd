/// What pages are built of: dated nodes, columns, cards, tabs, rows of facts, prose, links.
package atlas.panel.details.block;
