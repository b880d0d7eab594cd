package atlas.domain;

import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Control;
import atlas.domain.date.Period;
import atlas.domain.figure.FigureElsewhere;
import atlas.domain.figure.Indicator;
import atlas.domain.organization.Claim;
import atlas.domain.organization.InstitutionalLadder;
import atlas.domain.organization.Organization;
import atlas.domain.place.City;
import atlas.domain.place.Sea;
import atlas.domain.place.State;
import atlas.domain.place.States;
import atlas.domain.text.Source;
import atlas.domain.text.Term;
import atlas.domain.vote.RollCalls;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// All the data, as checked up to a day. It is put together by [names][#upTo].
///
/// @param asOf             nothing after this day is stated as done
/// @param rollCallSupplier reads the roll calls when they are first asked for
/// @param armed            the armed conflicts, which may be read when they are first asked for
/// @param ladder           what makes an international organization, and who has it
public record Atlas(
        LocalDate asOf,
        States states,
        Map<String, Organization> organizations,
        Map<String, Conflict> conflicts,
        Supplier<RollCalls> rollCallSupplier,
        Supplier<ArmedConflicts> armed,
        List<Control> controls,
        Map<String, Indicator> indicators,
        List<FigureElsewhere> figuresElsewhere,
        List<Claim> claims,
        InstitutionalLadder ladder,
        List<Sea> seas,
        List<City> cities,
        List<Term> glossary,
        Map<String, Source> sources) {

    /// The first day of the timeline.
    public static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);

    /// The last day up to which data can have been checked: an axis of time has room for no more.
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    public Atlas {
        if (asOf.isBefore(FIRST_DAY) || asOf.isAfter(LAST_DAY)) {
            throw new IllegalArgumentException(
                    "data are checked up to a day between " + FIRST_DAY + " and " + LAST_DAY + ", not " + asOf);
        }
        controls = List.copyOf(controls);
        figuresElsewhere = List.copyOf(figuresElsewhere);
        claims = List.copyOf(claims);
        seas = List.copyOf(seas);
        cities = List.copyOf(cities);
        glossary = List.copyOf(glossary);
    }

    /// An atlas without anything in it, to be filled.
    public static Builder upTo(LocalDate asOf) {
        return new Builder(asOf);
    }

    /// The same atlas, to be changed.
    public Builder changed() {
        return new Builder(asOf)
                .states(states)
                .organizations(organizations)
                .conflicts(conflicts)
                .rollCalls(rollCallSupplier)
                .armed(armed)
                .controls(controls)
                .indicators(indicators)
                .figuresElsewhere(figuresElsewhere)
                .claims(claims)
                .ladder(ladder)
                .seas(seas)
                .cities(cities)
                .glossary(glossary)
                .sources(sources);
    }

    /// Puts an atlas together part by part. What is not given is empty.
    public static final class Builder {

        private final LocalDate asOf;
        private States states = States.of(Map.of());
        private Map<String, Organization> organizations = Map.of();
        private Map<String, Conflict> conflicts = Map.of();
        private Supplier<RollCalls> rollCalls = () -> RollCalls.NONE;
        private Supplier<ArmedConflicts> armed = () -> ArmedConflicts.NONE;
        private List<Control> controls = List.of();
        private Map<String, Indicator> indicators = Map.of();
        private List<FigureElsewhere> figuresElsewhere = List.of();
        private List<Claim> claims = List.of();
        private InstitutionalLadder ladder = InstitutionalLadder.NONE;
        private List<Sea> seas = List.of();
        private List<City> cities = List.of();
        private List<Term> glossary = List.of();
        private Map<String, Source> sources = Map.of();

        private Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        public Builder states(Map<String, State> states) {
            this.states = States.of(states);
            return this;
        }

        public Builder organizations(Map<String, Organization> organizations) {
            this.organizations = organizations;
            return this;
        }

        public Builder conflicts(Map<String, Conflict> conflicts) {
            this.conflicts = conflicts;
            return this;
        }

        public Builder rollCalls(Supplier<RollCalls> rollCalls) {
            this.rollCalls = rollCalls;
            return this;
        }

        public Builder armed(Supplier<ArmedConflicts> armed) {
            this.armed = armed;
            return this;
        }

        public Builder controls(List<Control> controls) {
            this.controls = controls;
            return this;
        }

        public Builder indicators(Map<String, Indicator> indicators) {
            this.indicators = indicators;
            return this;
        }

        public Builder figuresElsewhere(List<FigureElsewhere> figuresElsewhere) {
            this.figuresElsewhere = figuresElsewhere;
            return this;
        }

        public Builder claims(List<Claim> claims) {
            this.claims = claims;
            return this;
        }

        public Builder ladder(InstitutionalLadder ladder) {
            this.ladder = ladder;
            return this;
        }

        public Builder seas(List<Sea> seas) {
            this.seas = seas;
            return this;
        }

        public Builder cities(List<City> cities) {
            this.cities = cities;
            return this;
        }

        public Builder glossary(List<Term> glossary) {
            this.glossary = glossary;
            return this;
        }

        public Builder sources(Map<String, Source> sources) {
            this.sources = sources;
            return this;
        }

        public Atlas build() {
            return new Atlas(
                    asOf,
                    states,
                    organizations,
                    conflicts,
                    rollCalls,
                    armed,
                    controls,
                    indicators,
                    figuresElsewhere,
                    claims,
                    ladder,
                    seas,
                    cities,
                    glossary,
                    sources);
        }
    }

    /// Things by their id, in the order given.
    public static <T> Map<String, T> byId(List<T> things, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        things.forEach(thing -> map.put(id.apply(thing), thing));
        return java.util.Collections.unmodifiableMap(map);
    }

    /// A state; of an atlas of a day also one that is not there on the day, in its form of the day.
    public Optional<State> state(String iso3) {
        return states.find(iso3);
    }

    /// This with the states of a day, in the forms of that day.
    public Atlas on(LocalDate day) {
        return on(day, States.Areas.OF_THE_DAY);
    }

    public Atlas on(LocalDate day, States.Areas areas) {
        return changed().states(states.on(day, areas)).build();
    }

    public Optional<Organization> organization(String id) {
        return Optional.ofNullable(organizations.get(id));
    }

    public Optional<Conflict> conflict(String id) {
        return Optional.ofNullable(conflicts.get(id));
    }

    /// The roll calls of the General Assembly. Blocks until the table is read.
    public RollCalls rollCalls() {
        return rollCallSupplier.get();
    }

    /// The armed conflicts as the Uppsala Conflict Data Program counts them. Whoever asks first reads them.
    public ArmedConflicts armedConflicts() {
        return armed.get();
    }

    /// The areas that are, surely or perhaps, under another's control on a day.
    public List<Control> controlsOn(LocalDate day) {
        return controls.stream()
                .filter(control -> control.period().on(day) != Period.Certainty.NO)
                .toList();
    }

    public Optional<Term> term(String id) {
        return glossary.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    public Optional<Indicator> indicator(String id) {
        return Optional.ofNullable(indicators.get(id));
    }

    /// The nearest day that the atlas can show.
    public LocalDate clamp(LocalDate day) {
        return day.isBefore(FIRST_DAY) ? FIRST_DAY : day.isAfter(asOf) ? asOf : day;
    }
}
