/// The search field and its results.
package atlas.panel.search;
