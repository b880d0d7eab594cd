/// The kinds of views of the desk: what each shows, and what the reader can choose about it.
@NullMarked
package atlas.desk.kind;

import org.jspecify.annotations.NullMarked;
