/// Charts: time series, shares, phases, fatalities, sparklines.
package atlas.panel.details.chart;
