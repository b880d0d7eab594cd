/// Claims as formulas over figures and groups of states: what is compared with what, as it is typed and stored.
@NullMarked
package atlas.domain.claim;

import org.jspecify.annotations.NullMarked;
