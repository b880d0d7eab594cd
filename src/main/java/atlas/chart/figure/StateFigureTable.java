package atlas.chart.figure;

import atlas.analysis.CitedSources;
import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.group.Group;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Participation;
import atlas.domain.place.State;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.view.desk.Ranking.Since;
import atlas.view.desk.StateTable;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The states of a group as rows, with figures and memberships as columns; below them what they have together, and how
/// many have a value. Blocks until the tables of the figures are read.
public final class StateFigureTable {

    private final Atlas atlas;
    private final Messages messages;
    private final Group group;
    private final LocalDate day;
    private final SortedSet<String> states;
    private final List<FigureColumns> figures;
    private final Map<Organization, Map<String, Participation>> organizations;
    private final Optional<LocalDate> since;

    /// What a row is about: a state, or all of them.
    ///
    /// @param iso3 ISO 3166-1 alpha-3; empty for rows about all
    record Row(RowKind kind, String iso3) {

        /// A value of a state, or of all states, or how many have one.
        <T> Optional<T> value(Function<String, Optional<T>> ofState, Optional<T> together, T counted) {
            return switch (kind) {
                case STATE -> ofState.apply(iso3);
                case TOGETHER -> together;
                case WITH_VALUE -> Optional.of(counted);
            };
        }
    }

    /// Written into the column `row`, in small letters.
    enum RowKind {
        STATE,
        TOGETHER,
        WITH_VALUE
    }

    /// @param view figures and organizations that the atlas does not have are left out
    public StateFigureTable(Atlas atlas, Messages messages, StateTable view, Group group, LocalDate day) {
        this.atlas = atlas;
        this.messages = messages;
        this.group = group;
        this.day = day;
        this.states = GroupStates.on(atlas, group, day);
        Optional<Since> before = view.since().filter(given -> given.day().isBefore(day));
        this.since = before.map(Since::day);
        this.figures = view.figures().stream()
                .flatMap(id -> atlas.indicator(id).stream())
                .map(figure -> FigureColumns.of(atlas, figure, states, day.getYear(), before))
                .toList();
        this.organizations = new LinkedHashMap<>();
        view.organizations().stream()
                .flatMap(id -> atlas.organization(id).stream())
                .forEach(organization -> organizations.put(organization, participants(organization)));
    }

    private Map<String, Participation> participants(Organization organization) {
        Map<String, Participation> found = new TreeMap<>(organization.participationOn(day));
        found.keySet().retainAll(states);
        return found;
    }

    /// Who is in the group, in words.
    public String title() {
        return new GroupWords(atlas, messages).asTitle(group);
    }

    /// How many states on which days.
    public String unit() {
        String unit = messages.get("desk.table.unit", states.size(), messages.day(day));
        return since.map(before -> unit + "; " + messages.get("desk.table.before", messages.day(before)))
                .orElse(unit);
    }

    /// What is missing, and by which rule values were made one.
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        FigureWords words = new FigureWords(atlas, messages);
        for (FigureColumns figure : figures) {
            if (figure.now().covered() < states.size() || figure.now().older() > 0) {
                notes.add(messages.get(
                        "desk.table.coverage",
                        nameOf(figure.indicator()),
                        figure.now().covered(),
                        states.size(),
                        figure.now().older(),
                        Integer.toString(figure.now().year())));
            }
        }
        if (!figures.isEmpty()) {
            notes.add(messages.get(
                    "desk.table.rules",
                    figures.stream()
                            .map(figure -> nameOf(figure.indicator()) + " – "
                                    + figure.together()
                                            .map(value -> words.rule(value.rule()))
                                            .orElseGet(() -> messages.get("desk.table.no-rule")))
                            .collect(Collectors.joining("; "))));
        }
        if (since.isPresent()) {
            notes.add(messages.get("desk.table.change"));
        }
        if (organizations.values().stream()
                .flatMap(found -> found.values().stream())
                .anyMatch(participation -> !participation.isCertain())) {
            notes.add(messages.get("desk.table.uncertain"));
        }
        return notes;
    }

    private String nameOf(Indicator figure) {
        return figure.names().in(messages.language());
    }

    /// Ids of the sources of the figures, and of who takes part in what.
    public List<String> sources() {
        return Stream.of(
                        figures.stream().flatMap(figure -> figure.indicator().sourcesFor(states).stream()),
                        CitedSources.of(organizations.values().stream()
                                        .map(Map::values)
                                        .flatMap(Collection::stream)
                                        .map(Participation::membership)
                                        .toList())
                                .stream(),
                        FigureGroup.of(atlas, group, day, List.of(), messages).sources().stream())
                .flatMap(ids -> ids)
                .distinct()
                .toList();
    }

    /// A row for each state, by their names in the reader's language, and two for all.
    public Table table() {
        Columns<Row> columns = new Columns<Row>()
                .text("iso3", Row::iso3)
                .text("name", this::name)
                .text("row", row -> row.kind().name().toLowerCase(Locale.ROOT));
        figures.forEach(figure -> figure.addTo(columns));
        organizations.forEach((organization, participants) -> columns.text(
                        organization.id(),
                        row -> row.value(
                                        state -> Optional.ofNullable(participants.get(state))
                                                .map(this::status),
                                        Optional.empty(),
                                        Integer.toString(participants.size()))
                                .orElse(""))
                .date(
                        organization.id() + "_since",
                        row -> Optional.ofNullable(participants.get(row.iso3()))
                                .map(found -> found.membership().period().from().toString())
                                .orElse("")));
        return columns.of(Stream.concat(
                        states.stream()
                                .map(iso3 -> new Row(RowKind.STATE, iso3))
                                .sorted(Comparator.comparing(
                                        this::name,
                                        Collator.getInstance(messages.language().locale()))),
                        Stream.of(new Row(RowKind.TOGETHER, ""), new Row(RowKind.WITH_VALUE, "")))
                .toList());
    }

    private String name(Row row) {
        return switch (row.kind()) {
            case STATE ->
                atlas.on(day)
                        .state(row.iso3())
                        .map((State found) -> found.names().in(messages.language()))
                        .orElse(row.iso3());
            case TOGETHER -> messages.get("desk.table.together-row", states.size());
            case WITH_VALUE -> messages.get("desk.table.with-value-row");
        };
    }

    private String status(Participation found) {
        return messages.get("status." + found.membershipStatus().name()) + (found.isCertain() ? "" : " ?");
    }
}
