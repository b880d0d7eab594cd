/// What the program is: its version, the day of its data, its licences, and where its log lies.
package atlas.panel.about;
