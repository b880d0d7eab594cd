package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.i18n.Sentence;
import atlas.view.desk.Claims;
import atlas.view.desk.Compare;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Desk;
import atlas.view.desk.DeskView;
import atlas.view.desk.Ranking;
import atlas.view.desk.Scatter;
import atlas.view.desk.StateTable;
import atlas.view.desk.Transformation;
import atlas.view.desk.Trend;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

/// The desk of a viewpoint as JSON: each kind of view by its name, with the fields that it has.
final class DeskJson {

    private static final String EVENTS = "events";
    private static final String CONFLICTS = "conflicts";
    private static final String AGREEMENT = "agreement";
    private static final String COHESION = "cohesion";
    private static final String OVERLAP = "overlap";
    private static final String UPSET = "upset";
    private static final String SHARED = "shared";
    private static final String NETWORK = "network";
    private static final String TRANSFORMATION = "transformation";
    private static final String COMPARE = "compare";

    /// How each kind of view is read, by its name.
    private static final Map<String, BiFunction<JsonPlace, Atlas, DeskView>> KINDS = kinds();

    private DeskJson() {}

    private static Map<String, BiFunction<JsonPlace, Atlas, DeskView>> kinds() {
        Map<String, BiFunction<JsonPlace, Atlas, DeskView>> kinds = new LinkedHashMap<>();
        kinds.put("state-table", FigureViewJson::stateTable);
        kinds.put(EVENTS, RecordViewJson::events);
        kinds.put(CONFLICTS, RecordViewJson::conflicts);
        kinds.put(OVERLAP, (place, _) -> OverlapJson.overlap(place));
        kinds.put(UPSET, OverlapJson::upSet);
        kinds.put(SHARED, (place, _) -> OverlapJson.shared(place));
        kinds.put(NETWORK, (place, _) -> OverlapJson.network(place));
        kinds.put("ranking", FigureViewJson::ranking);
        kinds.put("trend", FigureViewJson::trend);
        kinds.put("scatter", FigureViewJson::scatter);
        kinds.put(AGREEMENT, VoteJson::agreement);
        kinds.put(COHESION, VoteJson::cohesion);
        kinds.put(ClaimsJson.KIND, ClaimsJson::read);
        kinds.put(TRANSFORMATION, TransformationJson::transformation);
        kinds.put(COMPARE, CompareJson::compare);
        return kinds;
    }

    static ObjectNode node(Desk desk) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("layout", EnumNames.of(desk.layout()));
        node.put("mapShare", desk.mapShare());
        desk.group().ifPresent(group -> node.put("group", group.text()));
        ObjectNode shown = node.putObject("show");
        switch (desk.shown()) {
            case StateTable table -> FigureViewJson.put(table, shown);
            case DeskView.Events events -> RecordViewJson.write(events, shown.put("kind", EVENTS));
            case Conflicts conflicts -> RecordViewJson.write(conflicts, shown.put("kind", CONFLICTS));
            case DeskView.Overlap overlap -> OverlapJson.write(overlap, shown.put("kind", OVERLAP));
            case DeskView.UpSet upSet -> OverlapJson.write(upSet, shown.put("kind", UPSET));
            case DeskView.Shared shared -> OverlapJson.write(shared, shown.put("kind", SHARED));
            case DeskView.Network network -> OverlapJson.write(network, shown.put("kind", NETWORK));
            case Ranking ranking -> FigureViewJson.put(ranking, shown);
            case Trend trend -> FigureViewJson.put(trend, shown);
            case Scatter scatter -> FigureViewJson.put(scatter, shown);
            case Claims claims -> ClaimsJson.write(claims, shown.put("kind", ClaimsJson.KIND));
            case DeskView.Agreement agreement -> VoteJson.write(agreement, shown.put("kind", AGREEMENT));
            case DeskView.Cohesion cohesion -> VoteJson.write(cohesion, shown.put("kind", COHESION));
            case Transformation way -> TransformationJson.write(way, shown.put("kind", TRANSFORMATION));
            case Compare compare -> CompareJson.write(compare, shown.put("kind", COMPARE));
        }
        return node;
    }

    static Desk read(JsonPlace place, Atlas atlas) {
        if (!place.node().isObject()) {
            place.reject(Sentence.of("problem.view.record"));
            return Desk.HOME;
        }
        place.knowsOnly("layout", "mapShare", "group", "show");
        return new Desk(
                place.optional("layout", word -> word.asOneOf(Desk.DeskLayout.class))
                        .orElse(Desk.HOME.layout()),
                place.optional("mapShare", share -> share.asNumberBetween(0, 1)).orElse(Desk.MIDDLE),
                place.optional("group", text -> group(text, atlas)),
                place.optional("show", shown -> view(shown, atlas)).orElse(Desk.HOME.shown()));
    }

    static Group group(JsonPlace place, Atlas atlas) {
        Group group = GroupText.read(place.asString());
        group.organizations().stream()
                .filter(id -> atlas.organization(id).isEmpty())
                .forEach(id -> place.reject(References.unknown(Referent.ORGANIZATION, id)));
        group.pickedStates().stream()
                .filter(iso3 -> atlas.state(iso3).isEmpty())
                .forEach(iso3 -> place.reject(References.unknown(Referent.STATE, iso3)));
        return group;
    }

    private static DeskView view(JsonPlace place, Atlas atlas) {
        if (!place.node().isObject()) {
            place.reject(Sentence.of("problem.view.record"));
            return Desk.HOME.shown();
        }
        BiFunction<JsonPlace, Atlas, DeskView> reader =
                KINDS.get(place.at("kind").asOneOf(KINDS.keySet()));
        return reader == null ? Desk.HOME.shown() : reader.apply(place, atlas);
    }

    static String figure(JsonPlace place, Atlas atlas) {
        return ViewpointReader.id(place, Referent.INDICATOR, atlas.indicators().keySet());
    }
}
