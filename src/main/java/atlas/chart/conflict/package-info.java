/// Charts and tables of conflicts: which were active, who was a party, how many died.
@NullMarked
package atlas.chart.conflict;

import org.jspecify.annotations.NullMarked;
