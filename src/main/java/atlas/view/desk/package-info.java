/// What the desk beside the map shows.
@NullMarked
package atlas.view.desk;

import org.jspecify.annotations.NullMarked;
