/// Whether claims hold: of a day, of a group, through the years, and what would make them true.
@NullMarked
package atlas.analysis.claim;

import org.jspecify.annotations.NullMarked;
