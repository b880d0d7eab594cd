package atlas.export;

import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.Control;
import atlas.domain.Resolution;
import atlas.domain.Resolution.Ballot;
import atlas.domain.Resolution.Tally;
import atlas.domain.Text;
import atlas.i18n.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/// The agreements, resolutions and votes of conflicts in the long form, and the areas under another's control; each row
/// with the ids of its sources.
public final class ConflictTables {

    private final Cells cells;
    private final Collection<Conflict> conflicts;
    private final List<Control> controls;

    /// A maker of tables.
    ///
    /// @param language of names and sentences
    public ConflictTables(Atlas atlas, Language language) {
        this.cells = new Cells(atlas, language);
        this.conflicts = atlas.conflicts().values();
        this.controls = atlas.controls();
    }

    public Table agreements() {
        return ofConflicts(
                List.of("agreement", "date", "name", "parties", "text", "url", "sources"),
                Conflict::agreements,
                it -> List.of(
                        it.id(),
                        it.date().text(),
                        cells.text(it.names()),
                        Cells.ids(it.parties()),
                        cells.text(it.text()),
                        it.url().orElse(""),
                        Cells.ids(it.sources())));
    }

    public Table resolutions() {
        return ofConflicts(
                List.of("symbol", "body", "date", "text", "yes", "no", "abstaining", "absent", "url", "sources"),
                Conflict::resolutions,
                it -> List.of(
                        it.symbol(),
                        Cells.word(it.body()),
                        it.day().toString(),
                        cells.text(it.text()),
                        it.tally().map(Tally::yes).map(String::valueOf).orElse(""),
                        it.tally().map(Tally::no).map(String::valueOf).orElse(""),
                        it.tally().map(Tally::abstaining).map(String::valueOf).orElse(""),
                        it.tally().flatMap(Tally::absent).map(String::valueOf).orElse(""),
                        it.url(),
                        Cells.ids(it.sources())));
    }

    /// How states voted in the roll calls that the atlas holds.
    public Table votes() {
        List<List<String>> rows = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            for (Resolution resolution : conflict.resolutions()) {
                Map<String, Ballot> ballots = new TreeMap<>(resolution.ballots());
                ballots.forEach((state, ballot) -> rows.add(List.of(
                        resolution.symbol(),
                        resolution.day().toString(),
                        state,
                        cells.nameOf(state),
                        Cells.word(ballot),
                        Cells.ids(resolution.sources()))));
            }
        }
        return new Table(List.of("resolution", "date", "iso3", "name", "vote", "sources"), rows);
    }

    /// The areas under another's control. A holder that is no state has no code.
    public Table controls() {
        return new Table(
                List.of(
                        "control",
                        "name",
                        "regions",
                        "belongs_to",
                        "holder_iso3",
                        "holder",
                        "from",
                        "to",
                        "note",
                        "sources"),
                controls.stream().map(this::row).toList());
    }

    private List<String> row(Control control) {
        return List.of(
                control.id(),
                cells.text(control.names()),
                Cells.ids(control.regions()),
                control.belongsTo(),
                codeOf(control.holder()),
                nameOf(control.holder()),
                Cells.from(control.period()),
                Cells.to(control.period()),
                cells.text(control.note()),
                Cells.ids(control.sources()));
    }

    private static String codeOf(Control.Holder holder) {
        return switch (holder) {
            case Control.Holder.OfState(String iso3) -> iso3;
            case Control.Holder.Authority _ -> "";
        };
    }

    private String nameOf(Control.Holder holder) {
        return switch (holder) {
            case Control.Holder.OfState(String iso3) -> cells.nameOf(iso3);
            case Control.Holder.Authority(Text names) -> cells.text(names);
        };
    }

    private <T> Table ofConflicts(
            List<String> columns, Function<Conflict, List<T>> records, Function<T, List<String>> row) {
        List<List<String>> rows = new ArrayList<>();
        for (Conflict conflict : conflicts) {
            records.apply(conflict).forEach(it -> rows.add(Cells.after(conflict.id(), row.apply(it))));
        }
        return new Table(Cells.after("conflict", columns), rows);
    }
}
