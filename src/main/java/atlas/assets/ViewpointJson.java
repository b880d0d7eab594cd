package atlas.assets;

import atlas.cartography.Classing;
import atlas.domain.Atlas;
import atlas.view.Selection;
import atlas.view.Subject;
import atlas.view.Theme;
import atlas.view.Viewpoint;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// Viewpoints as JSON: what a bookmark, a chapter of a story and a picture asked for on the command line are.
public final class ViewpointJson {

    private ViewpointJson() {}

    /// Reads a viewpoint. Every field may be left out: it is then as at home on the last day of the atlas, and the
    /// camera is where the projection shows best.
    ///
    /// @param file  what the problems call the text
    /// @param atlas what states, organizations and conflicts there are
    public static LoadedViewpoint read(String file, String json, Atlas atlas) {
        Reading reading = new Reading(Path.of(""));
        Viewpoint home = Viewpoint.home(atlas.asOf());
        try {
            JsonPlace root = reading.place(file, JsonTree.read(json.getBytes(StandardCharsets.UTF_8)));
            Viewpoint viewpoint = reading.whole(root, place -> ViewpointReader.read(place, atlas))
                    .orElse(home);
            return new LoadedViewpoint(viewpoint, reading.problems());
        } catch (IOException e) {
            reading.reportBroken(file, e);
            return new LoadedViewpoint(home, reading.problems());
        }
    }

    /// Writes a viewpoint with all its fields, ending with a line break.
    public static String write(Viewpoint viewpoint) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("projection", Words.of(viewpoint.projection()));
        ObjectNode camera = root.putObject("camera");
        camera.put("lon", viewpoint.camera().centre().lonDegrees());
        camera.put("lat", viewpoint.camera().centre().latDegrees());
        camera.put("spanKm", viewpoint.camera().spanKm());
        put(root, viewpoint.subject());
        ArrayNode layers = root.putArray("layers");
        viewpoint.layers().stream().sorted().forEach(layer -> layers.add(Words.of(layer)));
        ObjectNode selection = root.putObject("selection");
        switch (viewpoint.selection()) {
            case Selection.OfState(String iso3) -> selection.put("state", iso3);
            case Selection.OfOrganization(String id) -> selection.put("organization", id);
            case Selection.OfConflict(String id) -> selection.put("conflict", id);
            case Selection.OfStatistics() -> selection.put("statistics", true);
            case Selection.OfTerm(String id) -> selection.put("term", id);
        }
        viewpoint.comparison().ifPresent(compared -> {
            ObjectNode comparison = root.putObject("comparison");
            put(comparison, compared.right());
            comparison.put("divider", compared.dividerShare());
        });
        return root.toPrettyString() + "\n";
    }

    private static void put(ObjectNode node, Subject subject) {
        node.put("date", subject.date().toString());
        node.put("organization", subject.organization());
        put(node.putObject("theme"), subject.theme());
        node.put("boundaryView", Words.of(subject.boundaryView()));
    }

    private static void put(ObjectNode node, Theme theme) {
        switch (theme) {
            case Theme.Participation() -> node.put("participation", true);
            case Theme.SharedOrganizations(String state) -> node.put("sharedWith", state);
            case Theme.Figure(String indicator, Classing classing) -> {
                node.put("figure", indicator);
                node.put("method", Words.of(classing.method()));
                node.put("classes", classing.classes());
                if (classing.method() == Classing.Method.OWN_BREAKS) {
                    ArrayNode breaks = node.putArray("breaks");
                    classing.ownBreaks().forEach(breaks::add);
                }
            }
            case Theme.Conflicts() -> node.put("conflicts", true);
        }
    }
}
