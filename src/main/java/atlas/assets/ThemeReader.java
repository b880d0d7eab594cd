package atlas.assets;

import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.view.Theme;
import java.util.List;

/// Reads the theme of a viewpoint.
final class ThemeReader {

    private ThemeReader() {}

    static Theme read(JsonPlace place, Atlas atlas) {
        place.knowsOnly("participation", "sharedWith", "figure", "method", "classes", "breaks", "conflicts");
        long kinds = List.of("participation", "sharedWith", "figure", "conflicts").stream()
                .filter(place::has)
                .count();
        if (kinds != 1) {
            place.complain("This should have one of \"participation\", \"sharedWith\", \"figure\" and \"conflicts\".");
        }
        if (place.has("sharedWith")) {
            return new Theme.SharedOrganizations(ViewpointReader.id(
                    place.at("sharedWith"), Referent.STATE, atlas.states().keySet()));
        }
        if (place.has("figure")) {
            String indicator = ViewpointReader.id(
                    place.at("figure"), Referent.INDICATOR, atlas.indicators().keySet());
            return new Theme.Figure(indicator, classing(place));
        }
        return place.has("conflicts") ? new Theme.Conflicts() : new Theme.Participation();
    }

    private static Classing classing(JsonPlace place) {
        List<Double> breaks = place.items("breaks", JsonPlace::asNumber);
        Classing.Method method = place.ifGiven("method", word -> word.asOneOf(Classing.Method.class))
                .orElse(breaks.isEmpty() ? Classing.USUAL.method() : Classing.Method.OWN_BREAKS);
        int classes = place.ifGiven("classes", JsonPlace::asInteger)
                .orElse(breaks.isEmpty() ? Classing.USUAL.classes() : breaks.size() + 1);
        return place.isSpoiled() ? Classing.USUAL : new Classing(method, classes, breaks);
    }
}
