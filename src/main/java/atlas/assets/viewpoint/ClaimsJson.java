package atlas.assets.viewpoint;

import atlas.analysis.claim.FormulaCheck;
import atlas.assets.json.JsonPlace;
import atlas.domain.Atlas;
import atlas.domain.claim.FormulaProblem;
import atlas.i18n.Language;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import atlas.view.desk.Claims;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/// The views of claims as JSON: all, one by its id, or a formula.
final class ClaimsJson {

    static final String KIND = "claims";

    private ClaimsJson() {}

    static void write(Claims claims, ObjectNode node) {
        switch (claims) {
            case Claims.All() -> {
                // The kind says it.
            }
            case Claims.Recorded(String id) -> node.put("claim", id);
            case Claims.Own own -> node.put("formula", own.formula().text());
        }
    }

    static Claims read(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", "claim", "formula");
        Optional<Claims> own = place.optional("formula", text -> own(text, atlas));
        return own.or(() -> place.optional("claim", id -> recorded(id, atlas))).orElseGet(Claims.All::new);
    }

    private static Claims recorded(JsonPlace place, Atlas atlas) {
        String id = place.asString();
        if (atlas.claims().stream().noneMatch(claim -> claim.id().equals(id))) {
            throw new WrongValue(Sentence.of("problem.claim.unknown", id));
        }
        return new Claims.Recorded(id);
    }

    private static Claims own(JsonPlace place, Atlas atlas) {
        try {
            return new Claims.Own(new FormulaCheck(atlas, Language.ENGLISH).read(place.asString()));
        } catch (FormulaProblem e) {
            throw new WrongValue(e.sentence(), e);
        }
    }
}
