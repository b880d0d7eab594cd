package atlas.analysis.question;

import java.util.List;
import java.util.Set;

/// A part of a question: one word, or several that belong together.
sealed interface Token {

    /// As it was typed.
    String written();

    /// A word of the language.
    record Word(String written, Set<Concept> concepts) implements Token {

        boolean isAny(Concept... any) {
            for (Concept concept : any) {
                if (concepts.contains(concept)) {
                    return true;
                }
            }
            return false;
        }
    }

    /// A name; several things may have it.
    record Name(String written, List<Named> readings) implements Token {}

    /// A time.
    record Time(String written, AskedTime time) implements Token {}

    /// What is none of these.
    record Unknown(String written) implements Token {}
}
