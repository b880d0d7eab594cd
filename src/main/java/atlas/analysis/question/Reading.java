package atlas.analysis.question;

import atlas.i18n.Language;
import java.util.List;

/// What a question was understood as.
///
/// @param language      in whose words it was read
/// @param notUnderstood what it says besides, as it was typed: words that are not known, and known ones that have no
///                      place in it
public record Reading(Question question, Language language, List<String> notUnderstood) {

    public Reading {
        notUnderstood = List.copyOf(notUnderstood);
    }
}
