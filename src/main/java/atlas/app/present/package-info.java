/// Presenting: a story that is told, where its path is left and found again, and the stories that are at hand.
@NullMarked
package atlas.app.present;

import org.jspecify.annotations.NullMarked;
