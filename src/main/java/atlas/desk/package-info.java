/// The desk beside the map: charts and tables of a group of states on a day, linked with what else is in the window.
@NullMarked
package atlas.desk;

import org.jspecify.annotations.NullMarked;
