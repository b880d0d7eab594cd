package atlas.assets;

import atlas.domain.Control;
import java.util.List;

/// Reads `controls.json`. The first picture of the map needs it.
final class ControlsReader {

    static final String FILE = "controls.json";

    private ControlsReader() {}

    static List<Control> read(Reading reading) {
        List<Control> controls = reading.json(FILE)
                .map(root -> root.at("controls").asRecords(ControlsReader::control))
                .orElse(List.of());
        return List.copyOf(reading.byId(controls, Control::id).values());
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
            place.complain("A holder is named either by \"state\" or by \"names\".");
        }
        return place.has("state")
                ? new Control.Holder.OfState(place.at("state").asState())
                : new Control.Holder.Authority(place.at("names").asName());
    }
}
