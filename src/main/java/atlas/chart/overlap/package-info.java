/// The charts and tables of what organizations have in common, and of who sits with whom.
@NullMarked
package atlas.chart.overlap;

import org.jspecify.annotations.NullMarked;
