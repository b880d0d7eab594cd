package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.view.desk.DeskView.Network;
import atlas.view.desk.DeskView.Overlap;
import atlas.view.desk.DeskView.OverlapMeasure;
import atlas.view.desk.DeskView.Shared;
import atlas.view.desk.DeskView.UpSet;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The views of what organizations and states have in common, as JSON.
final class OverlapJson {

    private static final String SINCE = "since";
    private static final int MOST_ORGANIZATIONS = 1000;

    private OverlapJson() {}

    static void write(Overlap overlap, ObjectNode node) {
        node.put("measure", EnumNames.of(overlap.measure()));
        write(overlap.since(), node);
    }

    static void write(UpSet upSet, ObjectNode node) {
        if (!upSet.organizations().isEmpty()) {
            ArrayNode organizations = node.putArray("organizations");
            upSet.organizations().forEach(organizations::add);
        }
        node.put("atLeast", upSet.atLeast());
        upSet.atMost().ifPresent(most -> node.put("atMost", most));
        upSet.withState().ifPresent(state -> node.put("withState", state));
    }

    static void write(Shared shared, ObjectNode node) {
        write(shared.since(), node);
    }

    static void write(Network network, ObjectNode node) {
        network.atLeast().ifPresent(least -> node.put("atLeast", least));
    }

    private static void write(Optional<LocalDate> since, ObjectNode node) {
        since.ifPresent(day -> node.put(SINCE, day.toString()));
    }

    static Overlap overlap(JsonPlace place) {
        place.knowsOnly("kind", "measure", SINCE);
        return new Overlap(
                place.optional("measure", word -> word.asOneOf(OverlapMeasure.class))
                        .orElse(OverlapMeasure.JACCARD),
                place.optional(SINCE, JsonPlace::asDay));
    }

    static UpSet upSet(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "organizations", "atLeast", "atMost", "withState");
        List<String> organizations = place.optionalItems(
                "organizations",
                id -> ViewpointReader.id(
                        id, Referent.ORGANIZATION, atlas.organizations().keySet()));
        return new UpSet(
                organizations,
                place.optional("atLeast", OverlapJson::degree).orElse(0),
                place.optional("atMost", OverlapJson::degree),
                place.optional(
                        "withState",
                        code -> ViewpointReader.id(
                                code, Referent.STATE, atlas.states().keySet())));
    }

    private static int degree(JsonPlace place) {
        return place.asIntegerBetween(0, MOST_ORGANIZATIONS);
    }

    static Network network(JsonPlace place) {
        place.knowsOnly("kind", "atLeast");
        return new Network(place.optional("atLeast", least -> least.asIntegerBetween(1, MOST_ORGANIZATIONS)));
    }

    static Shared shared(JsonPlace place) {
        place.knowsOnly("kind", SINCE);
        return new Shared(place.optional(SINCE, JsonPlace::asDay));
    }
}
