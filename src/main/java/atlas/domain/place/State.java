package atlas.domain.place;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A state, or another area that has or had a code of its own in ISO 3166, in one form: the newest, or that of a day.
///
/// @param iso3           ISO 3166-1 alpha-3; of a former state its former code
/// @param iso2           ISO 3166-1 alpha-2, which names its flag
/// @param region         the smallest region of the United Nations' M49 that it lies in; empty where M49 does not list
/// it
/// @param names          the United Nations' short name
/// @param label          a shorter name for the map, where the short name is long
/// @param also           former and common names, to search by
/// @param administeredBy the state that administers a territory
/// @param history        when it existed, and what it was before
/// @param note           what has to be said about it, for instance that its status is disputed
public record State(
        String iso3,
        String iso2,
        StateKind stateKind,
        Optional<WorldRegion> region,
        Text names,
        Optional<Text> label,
        List<String> also,
        Optional<String> administeredBy,
        StateHistory history,
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

    /// Whether it lies in a region.
    public boolean isIn(WorldRegion other) {
        return region.filter(other::contains).isPresent();
    }

    public String nameOnMap(Language language) {
        return label.orElse(names).in(language);
    }

    /// When it came into being, if that was after 1990.
    public Optional<Edtf> existsFrom() {
        return history.existsFrom();
    }

    /// The first day on which it no longer existed.
    public Optional<Edtf> existsTo() {
        return history.existsTo();
    }

    /// Whether it exists on a day.
    public boolean existsOn(LocalDate day) {
        return history.existsOn(day);
    }

    /// What it was called, how it stood and where it was governed from on a day: the form that held then. Of a day
    /// before it existed, the first one.
    public State on(LocalDate day) {
        Optional<StateHistory.FormerName> name = StateHistory.heldOn(day, history.formerNames());
        Optional<StateHistory.FormerStatus> status = StateHistory.heldOn(day, history.formerStatuses());
        Optional<StateHistory.FormerCapital> seat = StateHistory.heldOn(day, history.formerCapitals());
        if (name.isEmpty() && status.isEmpty() && seat.isEmpty()) {
            return this;
        }
        return new State(
                iso3,
                iso2,
                status.map(StateHistory.FormerStatus::stateKind).orElse(stateKind),
                region,
                name.map(StateHistory.FormerName::names).orElse(names),
                name.isPresent() ? name.get().label() : label,
                also,
                status.isPresent() ? status.get().administeredBy() : administeredBy,
                history,
                seat.map(StateHistory.FormerCapital::capital).or(() -> capital),
                note,
                sources);
    }
}
