/// Groups of states, chosen by a rule: values that say who belongs, without an atlas to look it up in.
@NullMarked
package atlas.domain.group;

import org.jspecify.annotations.NullMarked;
