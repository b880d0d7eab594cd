/// The options that several commands share, and the kinds of charts and tables that they are about.
@NullMarked
package atlas.app.command.option;

import org.jspecify.annotations.NullMarked;
