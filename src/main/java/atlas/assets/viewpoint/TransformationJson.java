package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.view.desk.Transformation;
import atlas.view.desk.Transformation.TransformationAspect;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/// The view of the way to an organization, as JSON.
final class TransformationJson {

    private TransformationJson() {}

    static void write(Transformation view, ObjectNode node) {
        node.put("aspect", EnumNames.of(view.aspect()));
        ArrayNode organizations = node.putArray("organizations");
        view.organizations().forEach(organizations::add);
    }

    static Transformation transformation(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "aspect", "organizations");
        List<String> organizations = place.optionalItems(
                "organizations",
                id -> ViewpointReader.id(
                        id, Referent.ORGANIZATION, atlas.organizations().keySet()));
        return new Transformation(
                place.optional("aspect", word -> word.asOneOf(TransformationAspect.class))
                        .orElse(Transformation.HOME.aspect()),
                Optional.of(organizations).filter(ids -> !ids.isEmpty()).orElse(Transformation.HOME.organizations()));
    }
}
