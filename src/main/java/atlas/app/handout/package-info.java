/// Stories taken home: their chapters as slides, with the pictures that the map and the desk make of them.
@NullMarked
package atlas.app.handout;

import org.jspecify.annotations.NullMarked;
