/// Figures of groups of states: values on a day, changes, ranks, totals and means, and how two figures go together.
@NullMarked
package atlas.analysis.figure;

import org.jspecify.annotations.NullMarked;
