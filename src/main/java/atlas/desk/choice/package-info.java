/// The controls by which the reader chooses what a view of the desk shows, and of whom it tells.
@NullMarked
package atlas.desk.choice;

import org.jspecify.annotations.NullMarked;
