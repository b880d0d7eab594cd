package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import atlas.view.desk.DeskView;
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.RankingForm;
import atlas.view.desk.Scatter;
import atlas.view.desk.Scatter.PointColour;
import atlas.view.desk.StateTable;
import atlas.view.desk.Trend;
import atlas.view.desk.Trend.TrendForm;
import atlas.view.desk.TrendBands;
import atlas.view.desk.YearSpan;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The views of figures as JSON: tables of states, rankings, trends, scatter plots.
final class FigureViewJson {

    private FigureViewJson() {}

    static void put(StateTable table, ObjectNode node) {
        node.put("kind", "state-table");
        ArrayNode figures = node.putArray("figures");
        table.figures().forEach(figures::add);
        if (!table.organizations().isEmpty()) {
            ArrayNode organizations = node.putArray("organizations");
            table.organizations().forEach(organizations::add);
        }
        put(table.since(), node);
    }

    private static void put(Optional<Ranking.Since> change, ObjectNode node) {
        change.ifPresent(since -> {
            node.put("since", since.day().toString());
            node.put("change", EnumNames.of(since.form()));
        });
    }

    static void put(Ranking ranking, ObjectNode node) {
        node.put("kind", "ranking");
        node.put("figure", ranking.figure());
        node.put("measure", EnumNames.of(ranking.measure()));
        node.put("form", EnumNames.of(ranking.form()));
        put(ranking.since(), node);
    }

    static void put(Trend trend, ObjectNode node) {
        node.put("kind", "trend");
        node.put("figure", trend.figure());
        node.put("measure", EnumNames.of(trend.measure()));
        node.put("form", EnumNames.of(trend.form()));
        trend.baseYear().ifPresent(year -> node.put("baseYear", year));
        trend.span().from().ifPresent(year -> node.put("from", year));
        trend.span().to().ifPresent(year -> node.put("to", year));
        trend.bands().conflict().ifPresent(id -> node.put("conflict", id));
        trend.bands().accessions().ifPresent(id -> node.put("accessions", id));
    }

    static void put(Scatter scatter, ObjectNode node) {
        node.put("kind", "scatter");
        node.put("across", scatter.across());
        node.put("up", scatter.up());
        scatter.size().ifPresent(size -> node.put("size", size));
        switch (scatter.colour()) {
            case PointColour.One() -> {}
            case PointColour.ByStatus(String organization) -> node.put("statusIn", organization);
            case PointColour.ByRegion() -> node.put("regions", true);
            case PointColour.ByGroup(Group group) -> node.put("inGroup", group.text());
        }
        scatter.since().ifPresent(day -> node.put("since", day.toString()));
    }

    static DeskView stateTable(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "figures", "organizations", "since", "change");
        return new StateTable(
                place.optionalItems("figures", id -> DeskJson.figure(id, atlas)),
                place.optionalItems("organizations", id -> organization(id, atlas)),
                since(place));
    }

    static String organization(JsonPlace place, Atlas atlas) {
        return ViewpointReader.id(
                place, Referent.ORGANIZATION, atlas.organizations().keySet());
    }

    private static Optional<Ranking.Since> since(JsonPlace place) {
        ChangeForm change =
                place.optional("change", word -> word.asOneOf(ChangeForm.class)).orElse(ChangeForm.DIFFERENCE);
        return place.optional("since", JsonPlace::asDay).map(day -> new Ranking.Since(day, change));
    }

    static DeskView ranking(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "figure", "measure", "form", "since", "change");
        return new Ranking(
                DeskJson.figure(place.at("figure"), atlas),
                measure(place),
                since(place),
                place.optional("form", word -> word.asOneOf(RankingForm.class)).orElse(RankingForm.BARS));
    }

    static DeskView trend(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "figure", "measure", "form", "baseYear", "from", "to", "conflict", "accessions");
        return new Trend(
                DeskJson.figure(place.at("figure"), atlas),
                measure(place),
                place.optional("baseYear", JsonPlace::asYear),
                place.optional("form", word -> word.asOneOf(TrendForm.class)).orElse(TrendForm.LINES),
                new YearSpan(place.optional("from", JsonPlace::asYear), place.optional("to", JsonPlace::asYear)),
                new TrendBands(
                        place.optional("conflict", id -> conflict(id, atlas)),
                        place.optional("accessions", id -> organization(id, atlas))));
    }

    static DeskView scatter(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "across", "up", "size", "statusIn", "regions", "inGroup", "since");
        return new Scatter(
                DeskJson.figure(place.at("across"), atlas),
                DeskJson.figure(place.at("up"), atlas),
                place.optional("size", id -> DeskJson.figure(id, atlas)),
                colour(place, atlas),
                place.optional("since", JsonPlace::asDay));
    }

    private static FigureMeasure measure(JsonPlace place) {
        return place.optional("measure", word -> word.asOneOf(FigureMeasure.class))
                .orElse(FigureMeasure.ABSOLUTE);
    }

    /// One that the atlas tells, or that UCDP counts.
    private static String conflict(JsonPlace place, Atlas atlas) {
        return ViewpointReader.id(
                place,
                Referent.CONFLICT,
                Stream.concat(atlas.conflicts().keySet().stream(), atlas.armedConflicts().byId().keySet().stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /// What the points' colours tell apart; of several the first.
    private static PointColour colour(JsonPlace place, Atlas atlas) {
        return place.optional("statusIn", id -> organization(id, atlas))
                .<PointColour>map(PointColour.ByStatus::new)
                .or(() -> place.optional("inGroup", text -> DeskJson.group(text, atlas))
                        .map(PointColour.ByGroup::new))
                .or(() -> place.optional("regions", JsonPlace::asFlag)
                        .filter(isByRegion -> isByRegion)
                        .map(_ -> new PointColour.ByRegion()))
                .orElseGet(PointColour.One::new);
    }
}
