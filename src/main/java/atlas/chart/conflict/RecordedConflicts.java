package atlas.chart.conflict;

import atlas.analysis.ArmedConflictWords;
import atlas.analysis.DeathsByYear;
import atlas.analysis.DeathsByYear.YearDeaths;
import atlas.analysis.PhaseWords;
import atlas.analysis.conflict.GroupConflicts;
import atlas.analysis.conflict.StatusByYear;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All conflicts of a group that are recorded, a row each: first those that the atlas tells itself, then
/// those that UCDP counts, in UCDP's words.
///
/// @param rows  in the order of their names
/// @param notes what counts and what is missing
/// @param told  how many of them the atlas tells
public record RecordedConflicts(List<RecordedConflict> rows, List<String> notes, List<String> sources, int told) {

    /// A conflict as it is recorded, in the reader's language.
    ///
    /// @param id      of the conflict
    /// @param toldBy  who tells it: the atlas or UCDP
    /// @param partOf  the name of the conflict of the atlas that it is a part of
    /// @param words   what is said of it
    /// @param deaths  that UCDP counts in its states in the day's year, where they are recorded; some of others too
    public record RecordedConflict(
            String id, String toldBy, Optional<String> partOf, RecordedWords words, Optional<YearDeaths> deaths) {}

    /// What is said of a conflict.
    ///
    /// @param types   between whom it was fought, in the years that it was active; none where the atlas tells it
    /// @param over    what it is fought over; empty where the atlas tells it
    /// @param parties the first to be named first
    public record RecordedWords(
            String name, List<String> types, String over, List<String> parties, RecordedYears years) {}

    /// When a conflict was active.
    ///
    /// @param active "1990, 1993–1996"
    /// @param status on the day, or in its year
    public record RecordedYears(String active, String status) {}

    public RecordedConflicts {
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /// Those of a group on a day, in a reader's language.
    public static RecordedConflicts of(Atlas atlas, ConflictGroup group, Messages messages) {
        return new Made(atlas, group, messages, new ConflictWords(atlas, messages)).all();
    }

    /// What they are made with.
    private record Made(Atlas atlas, ConflictGroup group, Messages messages, ConflictWords words) {

        RecordedConflicts all() {
            GroupConflicts conflicts = group.conflicts(atlas);
            List<Conflict> told = conflicts.told();
            List<ArmedConflict> counted = conflicts.armed();
            Comparator<RecordedConflict> byName =
                    Comparator.comparing(row -> row.words().name(), words.alphabet());
            return new RecordedConflicts(
                    Stream.concat(
                                    told.stream().map(this::row).sorted(byName),
                                    counted.stream().map(this::row).sorted(byName))
                            .toList(),
                    Stream.concat(notes(told.size(), counted.size()), notesOf(told))
                            .toList(),
                    Stream.concat(
                                    told.stream()
                                            .flatMap(conflict -> conflict.phases().stream())
                                            .flatMap(phase -> phase.sources().stream()),
                                    ConflictWords.sources(counted, group).stream())
                            .distinct()
                            .toList(),
                    told.size());
        }

        private Stream<String> notes(int told, int counted) {
            return Stream.concat(
                    Stream.of(messages.get("conflicts.note.recorded", told, counted)), words.about(group).stream());
        }

        /// What the rows of deaths count, which are not of the conflict alone.
        private Stream<String> notesOf(List<Conflict> told) {
            return told.stream()
                    .map(conflict -> messages.get(
                            "conflicts.note.deaths-of",
                            conflict.names().in(messages.language()),
                            conflict.fatalities().note().in(messages.language())));
        }

        private RecordedConflict row(Conflict conflict) {
            return new RecordedConflict(
                    conflict.id(),
                    messages.get("conflicts.told-by.atlas"),
                    Optional.empty(),
                    new RecordedWords(
                            conflict.names().in(messages.language()),
                            List.of(),
                            "",
                            conflict.parties().stream().map(this::name).toList(),
                            new RecordedYears(
                                    ArmedConflictWords.ranges(StatusByYear.of(conflict, atlas.asOf())
                                            .armedYears()),
                                    PhaseWords.of(conflict.phasesOn(group.day()), messages))),
                    DeathsByYear.of(atlas, conflict).in(group.day().getYear()));
        }

        private String name(Conflict.Party party) {
            return party.names()
                    .map(names -> names.in(messages.language()))
                    .or(() -> party.state().map(words::nameOf))
                    .orElse(party.id());
        }

        private RecordedConflict row(ArmedConflict conflict) {
            return new RecordedConflict(
                    conflict.id(),
                    messages.get("conflicts.told-by.ucdp"),
                    conflict.conflict()
                            .flatMap(atlas::conflict)
                            .map(whole -> whole.names().in(messages.language())),
                    new RecordedWords(
                            words.nameOf(conflict),
                            conflict.years().values().stream()
                                    .map(ConflictYear::conflictType)
                                    .distinct()
                                    .sorted()
                                    .map(words::type)
                                    .toList(),
                            words.over(conflict),
                            conflict.parties(),
                            new RecordedYears(ArmedConflictWords.years(conflict), status(conflict))),
                    Optional.empty());
        }

        private String status(ArmedConflict conflict) {
            int year = group.day().getYear();
            return conflict.in(year)
                    .map(found ->
                            messages.get("armed.intensity." + found.intensity().name()))
                    .orElseGet(() -> messages.get(
                            atlas.armedConflicts().covers(year) ? "conflicts.inactive" : "conflicts.no-data"));
        }
    }

    /// A row for each; deaths are those of the day's year in the states of a conflict.
    public Table table() {
        return new Columns<RecordedConflict>()
                .text("conflict", RecordedConflict::id)
                .text("name", row -> row.words().name())
                .text("status", row -> row.words().years().status())
                .list("types", row -> row.words().types())
                .text("over", row -> row.words().over())
                .list("parties", row -> row.words().parties())
                .text("active_years", row -> row.words().years().active())
                .text("told_by", RecordedConflict::toldBy)
                .text("part_of", row -> row.partOf().orElse(""))
                .numberIfKnown("deaths_in_states_low", row -> row.deaths().map(YearDeaths::low))
                .numberIfKnown("deaths_in_states_best", row -> row.deaths().map(YearDeaths::best))
                .numberIfKnown("deaths_in_states_high", row -> row.deaths().map(YearDeaths::high))
                .of(rows);
    }
}
