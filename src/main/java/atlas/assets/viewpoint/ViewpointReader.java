package atlas.assets.viewpoint;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.domain.text.Term;
import atlas.geo.LonLat;
import atlas.i18n.Sentence;
import atlas.projection.MapProjection;
import atlas.view.BoundaryView;
import atlas.view.Camera;
import atlas.view.Comparison;
import atlas.view.Layer;
import atlas.view.Selection;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads a viewpoint where it stands in a file. A wrong field is reported and is then as at home; at the right of a
/// comparison, as at the left. A day that the atlas does not show becomes the nearest, and a layer that it does not
/// have
/// is left out.
public final class ViewpointReader {

    static final List<String> FIELDS = List.of(
            "projection",
            "camera",
            "date",
            "organization",
            "theme",
            "boundaryView",
            "layers",
            "selection",
            "comparison",
            "desk");

    private ViewpointReader() {}

    public static Viewpoint read(JsonPlace place, Atlas atlas) {
        place.knowsOnly(FIELDS.toArray(String[]::new));
        Viewpoint home = Viewpoint.home(atlas.asOf());
        MapProjection projection = place.optional("projection", word -> word.asOneOf(MapProjection.class))
                .orElse(home.projection());
        Subject subject = subject(place, home.subject(), atlas);
        return new Viewpoint(
                projection,
                place.optional("camera", ViewpointReader::camera).orElse(Viewpoint.homeOf(projection)),
                subject,
                layers(place).orElse(home.layers()),
                place.optional("selection", chosen -> selection(chosen, atlas)).orElse(home.selection()),
                place.optional("comparison", right -> comparison(right, subject, atlas)),
                place.optional("desk", desk -> DeskJson.read(desk, atlas)).orElse(home.desk()));
    }

    /// @param otherwise what holds where a field is left out or wrong
    private static Subject subject(JsonPlace place, Subject otherwise, Atlas atlas) {
        return new Subject(
                place.optional("date", date -> date(date, atlas)).orElse(otherwise.date()),
                place.optional("organization", id -> organization(id, atlas)).orElse(otherwise.organization()),
                place.optional("theme", theme -> ThemeReader.read(theme, atlas)).orElse(otherwise.theme()),
                place.optional("boundaryView", word -> word.asOneOf(BoundaryView.class))
                        .orElse(otherwise.boundaryView()));
    }

    private static Comparison comparison(JsonPlace place, Subject left, Atlas atlas) {
        if (!place.node().isObject()) {
            place.reject(Sentence.of("problem.view.record"));
            return new Comparison(left, Comparison.MIDDLE);
        }
        place.knowsOnly("date", "organization", "theme", "boundaryView", "divider", "commonClasses");
        Comparison inTheMiddle = new Comparison(subject(place, left, atlas), Comparison.MIDDLE)
                .withCommonClasses(
                        place.optional("commonClasses", JsonPlace::asFlag).orElse(true));
        return place.optional("divider", share -> inTheMiddle.withDividerShare(share.asNumber()))
                .orElse(inTheMiddle);
    }

    private static Camera camera(JsonPlace place) {
        place.knowsOnly("lon", "lat", "spanKm");
        double spanKm = place.at("spanKm").asNumber();
        LonLat centre = place.lonLat();
        return place.isSpoiled() ? Viewpoint.homeOf(MapProjection.ASIA) : new Camera(centre, spanKm);
    }

    private static LocalDate date(JsonPlace place, Atlas atlas) {
        LocalDate day = place.asDay();
        LocalDate shown = atlas.clamp(day);
        if (!place.isSpoiled() && !shown.equals(day)) {
            place.report(Sentence.of("problem.days-shown", Atlas.FIRST_DAY, atlas.asOf()));
        }
        return shown;
    }

    /// Those that there are.
    private static Optional<Set<Layer>> layers(JsonPlace place) {
        if (!place.at("layers").node().isArray()) {
            return place.optional("layers", list -> Set.copyOf(list.asItems(word -> word.asOneOf(Layer.class))));
        }
        Set<Layer> layers = EnumSet.noneOf(Layer.class);
        layers.addAll(place.optionalItems("layers", word -> word.asOneOf(Layer.class)));
        return Optional.of(layers);
    }

    private static Selection selection(JsonPlace place, Atlas atlas) {
        place.knowsOnly("state", "organization", "conflict", "armedConflict", "statistics", "term");
        if (place.node().size() != 1) {
            place.reject(Sentence.of(
                    "problem.one-of-fields",
                    "\"state\", \"organization\", \"conflict\", \"armedConflict\", \"statistics\", \"term\""));
        }
        if (place.has("state")) {
            return new Selection.OfState(
                    id(place.at("state"), Referent.STATE, atlas.states().keySet()));
        }
        if (place.has("conflict")) {
            return new Selection.OfConflict(id(
                    place.at("conflict"), Referent.CONFLICT, atlas.conflicts().keySet()));
        }
        if (place.has("armedConflict")) {
            return new Selection.OfArmedConflict(id(
                    place.at("armedConflict"),
                    Referent.ARMED_CONFLICT,
                    atlas.armedConflicts().byId().keySet()));
        }
        if (place.has("term")) {
            return new Selection.OfTerm(id(
                    place.at("term"),
                    Referent.TERM,
                    atlas.glossary().stream().map(Term::id).collect(Collectors.toSet())));
        }
        return place.has("statistics")
                ? new Selection.OfStatistics()
                : new Selection.OfOrganization(organization(place.at("organization"), atlas));
    }

    private static String organization(JsonPlace place, Atlas atlas) {
        return id(place, Referent.ORGANIZATION, atlas.organizations().keySet());
    }

    static String id(JsonPlace place, Referent referent, Set<String> known) {
        String id = place.asString();
        if (place.node().isTextual() && !known.contains(id)) {
            place.reject(References.unknown(referent, id));
        }
        return id;
    }
}
