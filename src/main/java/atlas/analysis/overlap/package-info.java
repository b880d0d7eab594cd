/// Which members organizations have in common, in which organizations states sit together, and who is in exactly which.
@NullMarked
package atlas.analysis.overlap;

import org.jspecify.annotations.NullMarked;
