/// What is seen of stories: the list of them, a chapter before the class, the notes before the lecturer.
@NullMarked
package atlas.panel.story;

import org.jspecify.annotations.NullMarked;
