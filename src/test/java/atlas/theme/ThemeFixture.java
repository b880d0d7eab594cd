package atlas.theme;

import atlas.analysis.FigureFixture;
import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.domain.vote.Ballots;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCalls;
import atlas.domain.vote.Tally;
import atlas.view.BoundaryView;
import atlas.view.MapTheme;
import atlas.view.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The small atlas of the tests with a figure that is a rate: of Türkiye 2.5 and of Kyrgyzstan 1, in 2022.
final class ThemeFixture {

    static final String RATE = "rate";
    static final String TOTAL = "population";

    static final String VOTE = "A/RES/46/82";

    private ThemeFixture() {}

    /// The same with other figures.
    static Atlas atlas(Map<String, Indicator> figures) {
        Atlas base = atlas();
        return base.changed().indicators(figures).build();
    }

    static Atlas atlas() {
        Atlas base = FigureFixture.atlas(List.of());
        Indicator total = FigureFixture.population();
        Indicator like = FigureFixture.indicator(2022, Map.of("TUR", 2.5, "KGZ", 1.0), Optional.empty());
        Indicator rate = new Indicator(
                RATE,
                total.names(),
                like.unit(),
                like.amount(),
                1,
                Indicator.IndicatorKind.RATE,
                new Indicator.Aggregation.None(),
                Optional.empty(),
                FigureNotes.NONE,
                like.licence(),
                like.retrieved(),
                like.sources(),
                like.figures());
        return base.changed()
                .indicators(Map.of(RATE, rate, TOTAL, total))
                .rollCalls(() -> new RollCalls(List.of(rollCall())))
                .build();
    }

    /// Turkey voted for, Kyrgyzstan did not vote, and Kazakhstan was no member.
    static RollCall rollCall() {
        return new RollCall(
                VOTE,
                VOTE,
                RollCall.Part.WHOLE,
                "",
                Edtf.parse("1991-12-11"),
                "A question",
                new Tally(1, 0, 0, Optional.of(1)),
                new Ballots(new Ballots.Voters(List.of("TUR", "KGZ", "KAZ")), "Y-."),
                List.of("un"));
    }

    static Subject subject(int year, MapTheme theme) {
        return new Subject(LocalDate.of(year, 6, 1), "cica", theme, BoundaryView.UNITED_NATIONS);
    }

    static MapTheme figure(String id) {
        return new MapTheme.FigureTheme(id, new Classing(Classing.Method.QUANTILE, 2, List.of()));
    }
}
