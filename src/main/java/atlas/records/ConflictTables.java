package atlas.records;

import atlas.domain.Atlas;
import atlas.domain.conflict.Agreement;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.conflict.Control;
import atlas.domain.conflict.Event;
import atlas.domain.conflict.Resolution;
import atlas.domain.text.Text;
import atlas.domain.vote.Tally;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Conflicts, their parties, phases, events, agreements, resolutions and votes in the long form, and the areas under
/// another's control; each row with the ids of its sources.
public final class ConflictTables {

    private static final String CONFLICT = "conflict";

    private final Cells cells;
    private final Collection<Conflict> conflicts;
    private final Supplier<ArmedConflicts> armed;
    private final List<Control> controls;

    /// A maker of tables.
    ///
    /// @param language of names and sentences
    public ConflictTables(Atlas atlas, Language language) {
        this.cells = new Cells(atlas, language);
        this.conflicts = atlas.conflicts().values();
        this.armed = atlas::armedConflicts;
        this.controls = atlas.controls();
    }

    /// The conflicts, with what each may be on a day: several where the sources leave the day of change open, none
    /// before it began.
    public Table conflicts(LocalDate day) {
        return new Columns<Conflict>()
                .text(CONFLICT, Conflict::id)
                .text("name", it -> cells.text(it.names()))
                .date("date", _ -> day.toString())
                .list(
                        "status",
                        it -> it.phasesOn(day).stream()
                                .map(phase -> Cells.word(phase.conflictStatus()))
                                .distinct()
                                .toList())
                .list(
                        "parties",
                        it -> it.parties().stream().map(Conflict.Party::id).toList())
                .text("summary", it -> cells.text(it.summary()))
                .list(
                        "sources",
                        it -> it.phases().stream()
                                .flatMap(phase -> phase.sources().stream())
                                .distinct()
                                .toList())
                .of(conflicts);
    }

    /// Who the conflicts are between; one that is no state has no code.
    public Table parties() {
        return new Columns<Conflict.Party>()
                .text("party", Conflict.Party::id)
                .text("iso3", it -> it.state().orElse(""))
                .text(
                        "name",
                        it -> it.names()
                                .map(cells::text)
                                .or(() -> it.state().map(cells::nameOf))
                                .orElse(""))
                .list("sources", Conflict.Party::sources)
                .of(CONFLICT, byConflict(Conflict::parties));
    }

    public Table phases() {
        return new Columns<Conflict.Phase>()
                .text("status", it -> Cells.word(it.conflictStatus()))
                .date("from", it -> Cells.from(it.period()))
                .date("to", it -> Cells.to(it.period()))
                .text("note", it -> cells.text(it.note()))
                .list("sources", Conflict.Phase::sources)
                .of(CONFLICT, byConflict(Conflict::phases));
    }

    /// What happened: where, who was concerned, who acted, and how many died by the lowest and the highest account.
    public Table events() {
        return new Columns<Event>()
                .text("event", Event::id)
                .date("date", it -> it.date().text())
                .text("kind", it -> Cells.word(it.eventKind()))
                .text("text", it -> cells.text(it.text()))
                .text("place", it -> it.place().map(cells::text).orElse(""))
                .numberIfKnown("lon", it -> it.at().map(LonLat::lonDegrees))
                .numberIfKnown("lat", it -> it.at().map(LonLat::latDegrees))
                .list("parties", Event::parties)
                .list("by", Event::by)
                .wholeNumberIfKnown("deaths_low", it -> it.deaths().map(Event.Deaths::low))
                .wholeNumberIfKnown("deaths_high", it -> it.deaths().map(Event.Deaths::high))
                .truth("accounts_differ", Event::doAccountsDiffer)
                .text("url", it -> it.url().orElse(""))
                .list("sources", Event::sources)
                .of(CONFLICT, byConflict(Conflict::events));
    }

    public Table agreements() {
        return new Columns<Agreement>()
                .text("agreement", Agreement::id)
                .date("date", it -> it.date().text())
                .text("name", it -> cells.text(it.names()))
                .list("parties", Agreement::parties)
                .text("text", it -> cells.text(it.text()))
                .text("url", it -> it.url().orElse(""))
                .list("sources", Agreement::sources)
                .of(CONFLICT, byConflict(Conflict::agreements));
    }

    public Table resolutions() {
        return new Columns<Resolution>()
                .text("symbol", Resolution::symbol)
                .text("body", it -> Cells.word(it.adoptingBody()))
                .date("date", it -> it.day().toString())
                .text("text", it -> cells.text(it.text()))
                .wholeNumberIfKnown("yes", it -> it.tally().map(Tally::yes))
                .wholeNumberIfKnown("no", it -> it.tally().map(Tally::no))
                .wholeNumberIfKnown("abstaining", it -> it.tally().map(Tally::abstaining))
                .wholeNumberIfKnown("did_not_vote", it -> it.tally().flatMap(Tally::didNotVote))
                .text("url", Resolution::url)
                .list("sources", Resolution::sources)
                .of(CONFLICT, byConflict(Conflict::resolutions));
    }

    /// A year of an armed conflict.
    private record ActiveYear(ArmedConflict conflict, ConflictYear year) {}

    /// The armed conflicts as UCDP counts them, a row for each year in which one was active. Parties, location and
    /// territory are in UCDP's words.
    ///
    /// @param day limits them to its year
    public Table armedConflicts(Optional<LocalDate> day) {
        List<ActiveYear> rows = armed.get().byId().values().stream()
                .flatMap(conflict -> conflict.years().values().stream().map(year -> new ActiveYear(conflict, year)))
                .filter(row -> day.map(it -> it.getYear() == row.year().year()).orElse(true))
                .toList();
        return new Columns<ActiveYear>()
                .text("armed_conflict", it -> it.conflict().id())
                .wholeNumber("year", it -> it.year().year())
                .text("name", it -> cells.text(it.conflict().names()))
                .text("intensity", it -> Cells.word(it.year().intensity()))
                .text("type", it -> Cells.word(it.year().conflictType()))
                .text("incompatibility", it -> Cells.word(it.conflict().incompatibility()))
                .text("location", it -> it.conflict().location())
                .text("territory", it -> it.conflict().territory().orElse(""))
                .list("states", it -> it.conflict().states())
                .list("side_a", it -> it.year().sideA())
                .list("side_a_supporters", it -> it.year().sideASupporters())
                .list("side_b", it -> it.year().sideB())
                .list("side_b_supporters", it -> it.year().sideBSupporters())
                .date(
                        "episode_from",
                        it -> it.year().episodeFrom().map(LocalDate::toString).orElse(""))
                .date(
                        "episode_to",
                        it -> it.year().episodeTo().map(LocalDate::toString).orElse(""))
                .number("lon", it -> it.conflict().at().lonDegrees())
                .number("lat", it -> it.conflict().at().latDegrees())
                .text("conflict", it -> it.conflict().conflict().orElse(""))
                .list("sources", it -> it.conflict().sources())
                .of(rows);
    }

    /// The areas under another's control. A holder that is no state has no code.
    public Table controls() {
        return new Columns<Control>()
                .text("control", Control::id)
                .text("name", it -> cells.text(it.names()))
                .list("regions", Control::regions)
                .text("belongs_to", Control::belongsTo)
                .text("holder_iso3", it -> codeOf(it.holder()))
                .text("holder", it -> nameOf(it.holder()))
                .date("from", it -> Cells.from(it.period()))
                .date("to", it -> Cells.to(it.period()))
                .text("note", it -> cells.text(it.note()))
                .list("sources", Control::sources)
                .of(controls);
    }

    private static String codeOf(Control.Holder holder) {
        return switch (holder) {
            case Control.Holder.HolderState(String iso3) -> iso3;
            case Control.Holder.Authority _ -> "";
        };
    }

    private String nameOf(Control.Holder holder) {
        return switch (holder) {
            case Control.Holder.HolderState(String iso3) -> cells.nameOf(iso3);
            case Control.Holder.Authority(Text names) -> cells.text(names);
        };
    }

    private <R> Map<String, List<R>> byConflict(Function<Conflict, List<R>> records) {
        Map<String, List<R>> byId = new LinkedHashMap<>();
        conflicts.forEach(conflict -> byId.put(conflict.id(), records.apply(conflict)));
        return byId;
    }
}
