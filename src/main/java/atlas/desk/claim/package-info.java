/// The card on which the reader writes a claim, checked and completed as it is typed.
@NullMarked
package atlas.desk.claim;

import org.jspecify.annotations.NullMarked;
