package atlas.analysis.conflict;

import atlas.analysis.FigureFixture;
import atlas.domain.Atlas;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.ArmedConflict.Incompatibility;
import atlas.domain.conflict.ArmedConflicts;
import atlas.domain.conflict.ConflictYear;
import atlas.domain.conflict.ConflictYear.ConflictType;
import atlas.domain.conflict.ConflictYear.Intensity;
import atlas.domain.conflict.Governments;
import atlas.domain.conflict.Governments.StateOfGovernment;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Indicator.Aggregation;
import atlas.domain.figure.Indicator.IndicatorKind;
import atlas.domain.figure.Series;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The small atlas of the tests with three armed conflicts from 1989 to 1993, and deaths.
///
/// | conflict | in | years |
/// |---|---|---|
/// | ucdp-1 Steppe | KAZ | 1990 minor, 1991 war: Kazakhstan against Rebels; 1993 minor, with troops of Türkiye |
/// | ucdp-2 Border | KGZ, TUR | 1991 minor: Kyrgyzstan against Türkiye |
/// | ucdp-3 Coast | KWT | 1992 war: Kuwait and Kazakhstan against Others |
///
/// The government of Türkiye is called "Government of Old" in all years up to 1990 another state's.
public final class ConflictFixture {

    public static final String KAZAKHSTAN = "Government of Kazakhstan";
    private static final String KYRGYZSTAN = "Government of Kyrgyzstan";
    private static final String TURKIYE = "Government of Old";
    private static final String KUWAIT = "Government of Kuwait";

    private final Atlas atlas;

    public ConflictFixture() {
        ArmedConflict steppe = conflict(
                "ucdp-1",
                "Steppe",
                List.of("KAZ"),
                year(1990, Intensity.MINOR, ConflictType.INTERNAL, List.of(KAZAKHSTAN), List.of(), "Rebels"),
                year(1991, Intensity.WAR, ConflictType.INTERNAL, List.of(KAZAKHSTAN), List.of(), "Rebels"),
                year(
                        1993,
                        Intensity.MINOR,
                        ConflictType.INTERNATIONALIZED_INTERNAL,
                        List.of(KAZAKHSTAN),
                        List.of(TURKIYE),
                        "Rebels"));
        ArmedConflict border = conflict(
                "ucdp-2",
                "Border",
                List.of("KGZ", "TUR"),
                year(1991, Intensity.MINOR, ConflictType.INTERSTATE, List.of(KYRGYZSTAN), List.of(), TURKIYE));
        ArmedConflict coast = conflict(
                "ucdp-3",
                "Coast",
                List.of("KWT"),
                year(1992, Intensity.WAR, ConflictType.INTERNAL, List.of(KUWAIT, KAZAKHSTAN), List.of(), "Others"));
        Governments governments = Governments.of(List.of(
                new StateOfGovernment(KAZAKHSTAN, "KAZ", Optional.empty(), Optional.empty()),
                new StateOfGovernment(KYRGYZSTAN, "KGZ", Optional.empty(), Optional.empty()),
                new StateOfGovernment(KUWAIT, "KWT", Optional.empty(), Optional.empty()),
                new StateOfGovernment(TURKIYE, "YMD", Optional.empty(), Optional.of(1990)),
                new StateOfGovernment(TURKIYE, "TUR", Optional.of(1991), Optional.empty())));
        ArmedConflicts armed = new ArmedConflicts(
                1989, 1993, Atlas.byId(List.of(steppe, border, coast), ArmedConflict::id), governments);
        atlas = FigureFixture.atlas(List.of())
                .changed()
                .armed(() -> armed)
                .indicators(Map.of("conflict-fatalities", deaths()))
                .build();
    }

    private static ConflictYear year(
            int year,
            Intensity intensity,
            ConflictType type,
            List<String> sideA,
            List<String> supporters,
            String sideB) {
        return new ConflictYear(
                year,
                intensity,
                type,
                sideA,
                supporters,
                List.of(sideB),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static ArmedConflict conflict(String id, String name, List<String> states, ConflictYear... years) {
        NavigableMap<Integer, ConflictYear> byYear = new TreeMap<>();
        for (ConflictYear year : years) {
            byYear.put(year.year(), year);
        }
        return new ArmedConflict(
                id,
                Text.english(name),
                name,
                Incompatibility.TERRITORY,
                Optional.of(name + " hills"),
                states,
                new LonLat(0, 0),
                Optional.empty(),
                Optional.empty(),
                List.of("source-of-" + id),
                byYear);
    }

    /// Kazakhstan 10 (5 to 20) in 1990 and 7 without bounds in 1991; Kyrgyzstan 1 (1 to 3) in 1991.
    private static Indicator deaths() {
        Map<String, NavigableMap<Integer, Series.Value>> values = Map.of(
                "KAZ",
                new TreeMap<>(Map.of(1990, value(10, 5, 20), 1991, new Series.Value(7, Optional.empty()))),
                "KGZ",
                new TreeMap<>(Map.of(1991, value(1, 1, 3))));
        return new Indicator(
                "conflict-fatalities",
                Text.english("Deaths"),
                Text.english("deaths"),
                Text.english("{0} deaths"),
                0,
                IndicatorKind.COUNT,
                new Aggregation.Sum(),
                Optional.empty(),
                FigureNotes.NONE,
                "CC BY 4.0",
                "2026-07",
                List.of("source-of-deaths"),
                () -> new Series(new TreeMap<>(values), new TreeMap<>()));
    }

    private static Series.Value value(double best, double low, double high) {
        return new Series.Value(best, Optional.of(new Series.EstimateRange(low, high)));
    }

    public Atlas atlas() {
        return atlas;
    }

    public ArmedConflict conflict(String id) {
        return atlas.armedConflicts().find(id).orElseThrow();
    }
}
