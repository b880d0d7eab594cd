package atlas.records;

import atlas.analysis.DeathsByYear;
import atlas.analysis.DeathsByYear.YearDeaths;
import atlas.analysis.conflict.GroupConflicts;
import atlas.analysis.conflict.StatusByYear;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Conflict.ConflictStatus;
import atlas.domain.conflict.ConflictYear;
import atlas.i18n.Language;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// A row for each conflict and year: of the conflicts that the atlas tells, the statuses that they had on
/// some day of the year; of those that UCDP counts, the years in which they were active.
public final class ConflictYearTables {

    private final Atlas atlas;
    private final Cells cells;

    /// A maker of tables.
    ///
    /// @param language of names; codes are the same in all
    public ConflictYearTables(Atlas atlas, Language language) {
        this.atlas = atlas;
        this.cells = new Cells(atlas, language);
    }

    /// A conflict in a year, of the one source or the other.
    private sealed interface Row {

        int year();

        record Told(Conflict conflict, int year, Set<ConflictStatus> statuses, Optional<YearDeaths> deaths)
                implements Row {}

        record Counted(ArmedConflict conflict, ConflictYear active) implements Row {
            @Override
            public int year() {
                return active.year();
            }

            Stream<String> supporters() {
                return Stream.concat(active.sideASupporters().stream(), active.sideBSupporters().stream());
            }
        }
    }

    /// Parties and what is fought over are in UCDP's words where UCDP counts the conflict. Deaths are those
    /// that UCDP counts in the states of a conflict that the atlas tells, which may be deaths of others
    /// too.
    ///
    /// @param states limits them to conflicts of a group of states, ISO 3166-1 alpha-3
    /// @param day    limits them to its year
    public Table conflictYears(Optional<Set<String>> states, Optional<LocalDate> day) {
        GroupConflicts group = new GroupConflicts(atlas, states.orElse(Set.of()));
        List<Row> rows = new ArrayList<>();
        atlas.conflicts().values().stream()
                .filter(conflict -> states.isEmpty() || group.holds(conflict))
                .forEach(conflict -> addTold(conflict, rows));
        atlas.armedConflicts()
                .byId()
                .values()
                .forEach(conflict -> conflict.years().values().stream()
                        .filter(year -> states.isEmpty() || group.holds(conflict, year))
                        .forEach(year -> rows.add(new Row.Counted(conflict, year))));
        rows.removeIf(row -> day.isPresent() && day.get().getYear() != row.year());
        return table(rows);
    }

    private void addTold(Conflict conflict, List<Row> rows) {
        DeathsByYear deaths = DeathsByYear.of(atlas, conflict);
        StatusByYear.of(conflict, atlas.asOf())
                .byYear()
                .forEach((year, statuses) -> rows.add(new Row.Told(conflict, year, statuses, deaths.in(year))));
    }

    private Table table(List<Row> rows) {
        return new Columns<Row>()
                .text("conflict", row -> switch (row) {
                    case Row.Told told -> told.conflict().id();
                    case Row.Counted counted -> counted.conflict().id();
                })
                .wholeNumber("year", Row::year)
                .text("name", row -> switch (row) {
                    case Row.Told told -> cells.text(told.conflict().names());
                    case Row.Counted counted -> cells.text(counted.conflict().names());
                })
                .text("told_by", row -> row instanceof Row.Told ? "atlas" : "ucdp")
                .text(
                        "type",
                        row -> ofCounted(
                                row, counted -> Cells.word(counted.active().conflictType())))
                .text(
                        "intensity",
                        row -> ofCounted(
                                row, counted -> Cells.word(counted.active().intensity())))
                .list("status", row -> switch (row) {
                    case Row.Told told ->
                        told.statuses().stream().map(Cells::word).toList();
                    case Row.Counted _ -> List.of();
                })
                .text(
                        "incompatibility",
                        row -> ofCounted(
                                row, counted -> Cells.word(counted.conflict().incompatibility())))
                .text(
                        "territory",
                        row -> ofCounted(
                                row, counted -> counted.conflict().territory().orElse("")))
                .list("parties", row -> switch (row) {
                    case Row.Told told ->
                        told.conflict().parties().stream().map(this::name).toList();
                    case Row.Counted counted ->
                        Stream.concat(counted.active().sideA().stream(), counted.active().sideB().stream())
                                .toList();
                })
                .list("party_states", row -> switch (row) {
                    case Row.Told told ->
                        told.conflict().parties().stream()
                                .flatMap(party -> party.state().stream())
                                .toList();
                    case Row.Counted counted -> atlas.armedConflicts().partiesOf(counted.active());
                })
                .list("supporters", row -> switch (row) {
                    case Row.Told _ -> List.of();
                    case Row.Counted counted -> counted.supporters().toList();
                })
                .list("supporter_states", row -> switch (row) {
                    case Row.Told _ -> List.of();
                    case Row.Counted counted -> atlas.armedConflicts().supportersOf(counted.active());
                })
                .numberIfKnown("deaths_in_states_low", row -> deaths(row).map(YearDeaths::low))
                .numberIfKnown("deaths_in_states_best", row -> deaths(row).map(YearDeaths::best))
                .numberIfKnown("deaths_in_states_high", row -> deaths(row).map(YearDeaths::high))
                .text(
                        "part_of",
                        row -> ofCounted(
                                row, counted -> counted.conflict().conflict().orElse("")))
                .list("sources", row -> switch (row) {
                    case Row.Told told ->
                        told.conflict().phases().stream()
                                .flatMap(phase -> phase.sources().stream())
                                .distinct()
                                .toList();
                    case Row.Counted counted -> counted.conflict().sources();
                })
                .of(rows);
    }

    private static String ofCounted(Row row, Function<Row.Counted, String> text) {
        return row instanceof Row.Counted counted ? text.apply(counted) : "";
    }

    private static Optional<YearDeaths> deaths(Row row) {
        return row instanceof Row.Told told ? told.deaths() : Optional.empty();
    }

    private String name(Conflict.Party party) {
        return party.names()
                .map(cells::text)
                .or(() -> party.state().map(cells::nameOf))
                .orElse(party.id());
    }
}
