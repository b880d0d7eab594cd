/// Choosing a day or a theme.
package atlas.panel.choice;
