package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.JsonTree;
import atlas.assets.json.LoadContext;
import atlas.domain.Atlas;
import atlas.theme.ThemeKinds;
import atlas.view.MapTheme;
import atlas.view.Selection;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import atlas.view.desk.Desk;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// Viewpoints as JSON: what a bookmark, a chapter of a story and a picture asked for on the command line are.
public final class ViewpointJson {

    private ViewpointJson() {}

    /// Reads a viewpoint. Every field may be left out: it is then as at home on the last day of the atlas, and the
    /// camera is where the projection shows best.
    ///
    /// @param file  what the problems call the text
    /// @param atlas what states, organizations and conflicts there are
    public static LoadedViewpoint read(String file, String json, Atlas atlas) {
        LoadContext context = new LoadContext(Path.of(""));
        Viewpoint home = Viewpoint.home(atlas.asOf());
        try {
            JsonPlace root = context.place(file, JsonTree.read(json.getBytes(StandardCharsets.UTF_8)));
            Viewpoint viewpoint = context.whole(root, place -> ViewpointReader.read(place, atlas))
                    .orElse(home);
            return new LoadedViewpoint(viewpoint, context.problems());
        } catch (IOException e) {
            context.reportBroken(file, e);
            return new LoadedViewpoint(home, context.problems());
        }
    }

    /// Writes a viewpoint with all its fields but a desk as in a new window, ending with a line break.
    public static String write(Viewpoint viewpoint) {
        return node(viewpoint).toPrettyString() + "\n";
    }

    /// Writes the same in one line without spaces, as a word of the command line.
    public static String writeInOneLine(Viewpoint viewpoint) {
        return node(viewpoint).toString();
    }

    public static ObjectNode node(Viewpoint viewpoint) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("projection", EnumNames.of(viewpoint.projection()));
        ObjectNode camera = root.putObject("camera");
        camera.put("lon", viewpoint.camera().centre().lonDegrees());
        camera.put("lat", viewpoint.camera().centre().latDegrees());
        camera.put("spanKm", viewpoint.camera().spanKm());
        put(root, viewpoint.subject());
        ArrayNode layers = root.putArray("layers");
        viewpoint.layers().stream().sorted().forEach(layer -> layers.add(EnumNames.of(layer)));
        ObjectNode selection = root.putObject("selection");
        switch (viewpoint.selection()) {
            case Selection.OfState(String iso3) -> selection.put("state", iso3);
            case Selection.OfOrganization(String id) -> selection.put("organization", id);
            case Selection.OfConflict(String id) -> selection.put("conflict", id);
            case Selection.OfArmedConflict(String id) -> selection.put("armedConflict", id);
            case Selection.OfStatistics() -> selection.put("statistics", true);
            case Selection.OfTerm(String id) -> selection.put("term", id);
        }
        viewpoint.comparison().ifPresent(compared -> {
            ObjectNode comparison = root.putObject("comparison");
            put(comparison, compared.right());
            comparison.put("divider", compared.dividerShare());
            comparison.put("commonClasses", compared.hasCommonClasses());
        });
        if (!viewpoint.desk().equals(Desk.HOME)) {
            root.set("desk", DeskJson.node(viewpoint.desk()));
        }
        return root;
    }

    private static void put(ObjectNode node, Subject subject) {
        node.put("date", subject.date().toString());
        node.put("organization", subject.organization());
        put(node.putObject("theme"), subject.theme());
        node.put("boundaryView", EnumNames.of(subject.boundaryView()));
    }

    private static <T extends MapTheme> void put(ObjectNode node, T theme) {
        ThemeKinds.of(theme).fields(theme).forEach((name, value) -> node.set(name, json(value)));
    }

    private static JsonNode json(Object value) {
        return switch (value) {
            case Boolean flag -> JsonNodeFactory.instance.booleanNode(flag);
            case Enum<?> constant -> JsonNodeFactory.instance.textNode(EnumNames.of(constant));
            case String text -> JsonNodeFactory.instance.textNode(text);
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            case Double number -> JsonNodeFactory.instance.numberNode(number);
            case List<?> items -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                items.forEach(item -> array.add(json(item)));
                yield array;
            }
            default -> throw new IllegalArgumentException("a field of a theme is not a " + value.getClass());
        };
    }
}
