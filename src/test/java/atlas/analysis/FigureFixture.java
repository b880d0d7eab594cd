package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.figure.FigureNotes;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.organization.Claim;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.text.Source;
import atlas.domain.text.Text;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// The small atlas of the tests, with a figure, claims and a source.
public final class FigureFixture {

    private FigureFixture() {}

    /// A figure of one year: of states by code, and of the world where it is given.
    public static Indicator indicator(int year, Map<String, Double> byState, Optional<Double> world) {
        Map<String, NavigableMap<Integer, Series.Value>> values = new HashMap<>();
        byState.forEach((state, value) ->
                values.put(state, new TreeMap<>(Map.of(year, new Series.Value(value, Optional.empty())))));
        NavigableMap<Integer, Double> total = new TreeMap<>();
        world.ifPresent(value -> total.put(year, value));
        return new Indicator(
                "population",
                Text.english("Population"),
                Text.english("persons"),
                Text.english("{0} persons"),
                0,
                Indicator.IndicatorKind.COUNT,
                new Indicator.Aggregation.Sum(),
                Optional.empty(),
                FigureNotes.NONE,
                "CC BY 4.0",
                "2026-07",
                List.of("source"),
                () -> new Series(values, total));
    }

    /// 90 million in Türkiye and 10 in Kyrgyzstan, none known of Kuwait, and 200 in the world, in 2022.
    public static Indicator population() {
        return indicator(2022, Map.of("TUR", 90e6, "KGZ", 10e6), Optional.of(200e6));
    }

    public static Claim share(double claimedPercent) {
        return claim(new Claim.ClaimMethod.ShareOfWorld(
                "population", "cica", EnumSet.of(MembershipStatus.MEMBER), 2022, claimedPercent));
    }

    public static Claim claim(Claim.ClaimMethod claimMethod) {
        return new Claim(
                "claim",
                Text.english("They are many."),
                Text.english("An article"),
                Edtf.parse("2022-10"),
                claimMethod,
                List.of("source"));
    }

    /// The small atlas with the population, some claims, and the source that all its facts name.
    public static Atlas atlas(List<Claim> claims) {
        Atlas base = Fixture.atlas();
        return base.changed()
                .indicators(Map.of("population", population()))
                .claims(claims)
                .sources(Map.of("source", source()))
                .build();
    }

    public static Source source() {
        return new Source(
                "source",
                "report",
                "A report on the first summit",
                Optional.of("An author"),
                Optional.empty(),
                Optional.of("A publisher"),
                Optional.empty(),
                Optional.of("https://example.org/report"),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }
}
