/// Armed conflicts and the deaths in them, of groups of states and by year.
@NullMarked
package atlas.analysis.conflict;

import org.jspecify.annotations.NullMarked;
