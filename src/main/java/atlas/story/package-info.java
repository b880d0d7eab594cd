/// Stories: views in an order in which a lecturer shows them, with what is said to each.
@NullMarked
package atlas.story;

import org.jspecify.annotations.NullMarked;
