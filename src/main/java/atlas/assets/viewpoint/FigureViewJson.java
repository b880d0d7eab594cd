package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.domain.figure.FigureMeasure;
import atlas.view.desk.DeskView;
import atlas.view.desk.Ranking;
import atlas.view.desk.Ranking.ChangeForm;
import atlas.view.desk.Ranking.RankingForm;
import atlas.view.desk.Scatter;
import atlas.view.desk.StateTable;
import atlas.view.desk.Trend;
import atlas.view.desk.Trend.TrendForm;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

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
    }

    static void put(Scatter scatter, ObjectNode node) {
        node.put("kind", "scatter");
        node.put("across", scatter.across());
        node.put("up", scatter.up());
        scatter.size().ifPresent(size -> node.put("size", size));
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
        place.knowsOnly("kind", "figure", "measure", "form", "baseYear");
        return new Trend(
                DeskJson.figure(place.at("figure"), atlas),
                measure(place),
                place.optional("baseYear", JsonPlace::asYear),
                place.optional("form", word -> word.asOneOf(TrendForm.class)).orElse(TrendForm.LINES));
    }

    static DeskView scatter(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "across", "up", "size");
        return new Scatter(
                DeskJson.figure(place.at("across"), atlas),
                DeskJson.figure(place.at("up"), atlas),
                place.optional("size", id -> DeskJson.figure(id, atlas)));
    }

    private static FigureMeasure measure(JsonPlace place) {
        return place.optional("measure", word -> word.asOneOf(FigureMeasure.class))
                .orElse(FigureMeasure.ABSOLUTE);
    }
}
