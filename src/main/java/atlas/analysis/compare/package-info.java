/// What a few states, organizations and groups have in common and by what they differ.
@NullMarked
package atlas.analysis.compare;

import org.jspecify.annotations.NullMarked;
