/// Who is in a group of states on a day, and the group in words.
@NullMarked
package atlas.analysis.group;

import org.jspecify.annotations.NullMarked;
