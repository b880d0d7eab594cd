/// Flags of states.
package atlas.panel.details.flag;
