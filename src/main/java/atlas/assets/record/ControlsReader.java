package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.domain.conflict.Control;
import atlas.i18n.Sentence;
import java.util.List;

/// Reads `controls.json`. The first picture of the map needs it.
public final class ControlsReader {

    public static final String FILE = "controls.json";

    private ControlsReader() {}

    public static List<Control> read(LoadContext context) {
        List<Control> controls = context.json(FILE)
                .map(root -> root.at("controls").asRecords(ControlsReader::control))
                .orElse(List.of());
        return List.copyOf(context.byId(controls, Control::id).values());
    }

    private static Control control(JsonPlace place) {
        return new Control(
                place.at("id").asId(),
                place.at("regions").asItems(id -> id.asIdOf(Referent.AREA)),
                place.at("belongsTo").asState(),
                holder(place.at("holder")),
                place.period(),
                place.at("names").asName(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Control.Holder holder(JsonPlace place) {
        if (place.has("state") == place.has("names")) {
            place.reject(Sentence.of("problem.holder"));
        }
        return place.has("state")
                ? new Control.Holder.HolderState(place.at("state").asState())
                : new Control.Holder.Authority(place.at("names").asName());
    }
}
