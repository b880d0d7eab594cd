/// How alike states vote in the General Assembly: agreement of two states, and cohesion of a group.
@NullMarked
package atlas.analysis.vote;

import org.jspecify.annotations.NullMarked;
