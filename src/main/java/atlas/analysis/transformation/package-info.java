/// How far organizations have come from a conference to an organization, on a day.
@NullMarked
package atlas.analysis.transformation;

import org.jspecify.annotations.NullMarked;
