package atlas.domain.place;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import java.util.List;
import java.util.Optional;

/// A state, or another area that has a code of its own in ISO 3166-1.
///
/// @param iso3           ISO 3166-1 alpha-3
/// @param iso2           ISO 3166-1 alpha-2, which names its flag
/// @param names          the United Nations' short name
/// @param label          a shorter name for the map, where the short name is long
/// @param also           former and common names, to search by
/// @param administeredBy the state that administers a territory
/// @param existsFrom     for states that came into being after 1990
/// @param note           what has to be said about it, for instance that its status is disputed
public record State(
        String iso3,
        String iso2,
        StateKind stateKind,
        Text names,
        Optional<Text> label,
        List<String> also,
        Optional<String> administeredBy,
        Optional<Edtf> existsFrom,
        Optional<Capital> capital,
        Optional<Text> note,
        List<String> sources) {

    /// How the area stands to the United Nations.
    public enum StateKind {
        UN_MEMBER,
        UN_OBSERVER,
        OTHER
    }

    /// The capital or seat of administration.
    ///
    /// @param note what has to be said about it, for instance that its status is disputed
    public record Capital(Text names, LonLat at, Optional<Text> note, List<String> sources) {}

    public State {
        also = List.copyOf(also);
        sources = List.copyOf(sources);
    }

    public String nameOnMap(Language language) {
        return label.orElse(names).in(language);
    }
}
