package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.CohesionIndex;
import atlas.domain.vote.RollCallSubject;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Sentence;
import atlas.view.desk.DeskView.Agreement;
import atlas.view.desk.DeskView.Cohesion;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// The views of how states vote, as JSON.
final class VoteJson {

    private static final String SUBJECT = "subject";
    private static final String CONFLICT = "conflict";

    private VoteJson() {}

    static void write(Agreement agreement, ObjectNode node) {
        node.put("measure", EnumNames.of(agreement.measure()));
        node.put("years", EnumNames.of(agreement.span()));
        write(agreement.topic(), node);
    }

    static void write(Cohesion cohesion, ObjectNode node) {
        node.put("index", EnumNames.of(cohesion.index()));
        write(cohesion.topic(), node);
        if (!cohesion.beside().isEmpty()) {
            ArrayNode beside = node.putArray("beside");
            cohesion.beside().forEach(beside::add);
        }
    }

    private static void write(RollCallTopic topic, ObjectNode node) {
        switch (topic) {
            case RollCallTopic.Everything() -> {}
            case RollCallTopic.About(RollCallSubject subject) -> node.put(SUBJECT, EnumNames.of(subject));
            case RollCallTopic.OnConflict(String id) -> node.put(CONFLICT, id);
        }
    }

    static Agreement agreement(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "measure", "years", SUBJECT, CONFLICT);
        return new Agreement(
                place.optional("measure", word -> word.asOneOf(AgreementMeasure.class))
                        .orElse(AgreementMeasure.SHARE),
                place.optional("years", word -> word.asOneOf(VoteSpan.class)).orElse(VoteSpan.YEAR),
                topic(place, atlas));
    }

    static Cohesion cohesion(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "index", SUBJECT, CONFLICT, "beside");
        return new Cohesion(
                place.optional("index", word -> word.asOneOf(CohesionIndex.class))
                        .orElse(CohesionIndex.RICE),
                topic(place, atlas),
                place.optionalItems(
                        "beside",
                        id -> ViewpointReader.id(
                                id, Referent.ORGANIZATION, atlas.organizations().keySet())));
    }

    private static RollCallTopic topic(JsonPlace place, Atlas atlas) {
        Optional<RollCallTopic> subject =
                place.optional(SUBJECT, word -> new RollCallTopic.About(word.asOneOf(RollCallSubject.class)));
        Optional<RollCallTopic> conflict = place.optional(
                CONFLICT,
                id -> new RollCallTopic.OnConflict(ViewpointReader.id(
                        id, Referent.CONFLICT, atlas.conflicts().keySet())));
        if (subject.isPresent() && conflict.isPresent()) {
            place.reject(Sentence.of("problem.view.two-topics"));
        }
        return conflict.or(() -> subject).orElseGet(RollCallTopic.Everything::new);
    }
}
