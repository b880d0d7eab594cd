/// Charts and tables of a few states, organizations and groups side by side.
@NullMarked
package atlas.chart.compare;

import org.jspecify.annotations.NullMarked;
