/// Charts as values: what each shows, its words, its data as a table and its scales; how it is drawn is said elsewhere.
package atlas.chart;
