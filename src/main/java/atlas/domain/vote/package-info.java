/// Roll calls of the General Assembly: how states voted.
@NullMarked
package atlas.domain.vote;

import org.jspecify.annotations.NullMarked;
