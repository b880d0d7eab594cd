/// The marks, cards and lists by which each fact shows its source.
package atlas.panel.details.source;
