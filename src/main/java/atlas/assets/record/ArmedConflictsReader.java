package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.assets.table.ConflictYearsTable;
import atlas.cache.Lazy;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.conflict.Governments;
import atlas.domain.conflict.Governments.StateOfGovernment;
import atlas.i18n.Sentence;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Reads `armed-conflicts.json` and the table of years beside it. No first picture needs them: they are read when they
/// are first asked for.
public final class ArmedConflictsReader {

    public static final String FILE = "armed-conflicts.json";

    private static final Pattern ID = Pattern.compile("ucdp-[1-9][0-9]*");

    private ArmedConflictsReader() {}

    /// The armed conflicts, which whoever first asks for them reads.
    public static Supplier<ArmedConflicts> read(LoadContext context) {
        Supplier<ArmedConflicts> later = new Lazy<>(() -> readNow(context));
        context.later(() -> {
            var _ = later.get();
        });
        return later;
    }

    private static ArmedConflicts readNow(LoadContext context) {
        ConflictYearsTable years = ConflictYearsTable.read(context);
        return context.json(FILE)
                .flatMap(root -> root.record(place -> armedConflicts(place, years)))
                .orElse(ArmedConflicts.NONE);
    }

    private static ArmedConflicts armedConflicts(JsonPlace root, ConflictYearsTable years) {
        List<String> common = root.sources();
        int first = root.at("firstYear").asYear();
        int last = root.at("lastYear").asYear();
        if (first > last) {
            root.at("lastYear").reject(Sentence.of("problem.last-year"));
        }
        List<ArmedConflict> conflicts =
                root.at("conflicts").asRecords(place -> armedConflict(place, common, id -> years.of(id, first, last)));
        Map<String, ArmedConflict> byId = root.context().byId(conflicts, ArmedConflict::id);
        if (!byId.isEmpty()) {
            years.reportStrange(byId.keySet(), first, last);
        }
        if (!years.isEmpty()) {
            byId.values().stream()
                    .filter(conflict -> conflict.years().isEmpty())
                    .forEach(conflict -> root.context()
                            .reportAt(
                                    conflict,
                                    "/id",
                                    Sentence.of("problem.no-year-of-conflict", ConflictYearsTable.FILE)));
        }
        List<StateOfGovernment> governments =
                root.has("governments") ? root.records("governments", ArmedConflictsReader::government) : List.of();
        return new ArmedConflicts(first, last, byId, Governments.of(governments));
    }

    private static StateOfGovernment government(JsonPlace place) {
        return new StateOfGovernment(
                place.at("name").asString(),
                place.at("state").asState(),
                place.ifGiven("from", JsonPlace::asYear),
                place.ifGiven("to", JsonPlace::asYear));
    }

    private static ArmedConflict armedConflict(
            JsonPlace place, List<String> common, Function<String, NavigableMap<Integer, ConflictYear>> years) {
        ArmedConflict.Incompatibility over = place.at("incompatibility").asOneOf(ArmedConflict.Incompatibility.class);
        if (place.has("territory") == (over == ArmedConflict.Incompatibility.GOVERNMENT)) {
            place.reject(Sentence.of("problem.territory"));
        }
        List<String> states = place.at("states").asItems(JsonPlace::asState);
        if (states.isEmpty()) {
            place.at("states").reject(Sentence.of("problem.no-state-concerned"));
        }
        String id = place.at("id").matching(ID, "ucdp");
        return new ArmedConflict(
                id,
                place.at("names").asName(),
                place.at("location").asString(),
                over,
                place.ifGiven("territory", JsonPlace::asString),
                states,
                place.lonLat(),
                place.optional("conflict", conflict -> conflict.asIdOf(Referent.CONFLICT)),
                place.optional("note", JsonPlace::asText),
                place.has("sources") ? place.sources() : common,
                years.apply(id));
    }
}
