/// Comparing two sides: what is compared, and the divider between them.
package atlas.panel.compare;
