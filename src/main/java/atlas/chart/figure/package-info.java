/// The charts of figures of groups of states: rankings, trends, scatter plots.
@NullMarked
package atlas.chart.figure;

import org.jspecify.annotations.NullMarked;
