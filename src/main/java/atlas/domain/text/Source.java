package atlas.domain.text;

import atlas.domain.date.Edtf;
import atlas.i18n.Language;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// A source, as CSL-JSON describes it.
///
/// @param type      the CSL type, for instance `treaty` or `webpage`
/// @param container the newspaper, journal or site it stands in
/// @param issued    the day, month or year of issue
/// @param accessed  the day it was read
/// @param publisherNames the publisher in every language, where its name stands on maps
public record Source(
        String id,
        String type,
        String title,
        Optional<String> author,
        Optional<String> container,
        Optional<String> publisher,
        Optional<Edtf> issued,
        Optional<String> url,
        Optional<Edtf> accessed,
        Optional<Text> publisherNames,
        Set<Caveat> caveats,
        Optional<String> note) {

    /// What weakens a source.
    public enum Caveat {
        NOT_OPENED,
        READ_IN_PART,
        READ_IN_COPY,
        GENERAL_ADDRESS,
        ENCYCLOPAEDIA,
        REPRINT,
        ONE_SIDE,
        TITLE_DESCRIBED
    }

    /// Who, what and when: "UCDP: Armed Conflict Dataset (2025)".
    public String inShort(Language language) {
        Optional<String> who = author.or(() -> publisherNames.map(names -> names.in(language)))
                .or(() -> publisher)
                .or(() -> container);
        String what = who.map(name -> name + ": ").orElse("") + title;
        return issued.map(date -> what + " (" + date.shownDay().getYear() + ")").orElse(what);
    }

    public Source {
        caveats = caveats.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(caveats));
    }
}
