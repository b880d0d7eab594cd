/// Charts, tables and words of claims: whether they hold, when, and of whom.
@NullMarked
package atlas.chart.claim;

import org.jspecify.annotations.NullMarked;
