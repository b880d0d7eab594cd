/// What a question in words leads to: how it was understood, an answer in a line, and the view that shows it.
@NullMarked
package atlas.panel.question;

import org.jspecify.annotations.NullMarked;
