/// Questions in words: their words in four languages, how they are read, and what the record answers.
@NullMarked
package atlas.analysis.question;

import org.jspecify.annotations.NullMarked;
