package atlas.assets.viewpoint;

import atlas.assets.json.AssetProblem;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A part of a saved view that could not be shown.
///
/// @param value as the file has it, shortened; empty where it is no text and no number
public record MissingPart(Kind kind, String value) {

    private static final String COMPARISON = "comparison";

    /// What it is a part of, or what the atlas does not have.
    public enum Kind {
        STATE,
        ORGANIZATION,
        CONFLICT,
        ARMED_CONFLICT,
        TERM,
        FIGURE,
        ROLL_CALL,
        DAY,
        LAYER,
        PROJECTION,
        CAMERA,
        THEME,
        BOUNDARY_VIEW,
        SELECTION,
        COMPARISON,
        DESK,
        NAME,
        ORIGIN,
        /// A field that this version of the program does not know; the value is its name.
        FIELD
    }

    /// What a problem with a view means for the one who opens it.
    ///
    /// @param root the file, to which the problem's place leads
    /// @param viewpointAt the pointer to the viewpoint; empty where the file is one
    static MissingPart of(AssetProblem problem, JsonNode root, String viewpointAt) {
        String place = problem.place();
        JsonNode node = root.at(JsonPointer.compile(place));
        String value = node.isValueNode() && !node.isNull() ? AssetProblem.abbreviated(node.asText()) : "";
        boolean isInViewpoint = place.startsWith(viewpointAt + "/");
        List<String> steps = steps(isInViewpoint ? place.substring(viewpointAt.length()) : place);
        Optional<Kind> kind = isInViewpoint ? ofViewpoint(steps) : ofView(steps);
        return kind.map(known -> new MissingPart(known, value))
                .orElseGet(() -> new MissingPart(Kind.FIELD, AssetProblem.abbreviated(steps.getLast())));
    }

    private static List<String> steps(String pointer) {
        return Arrays.stream(pointer.split("/", -1))
                .skip(pointer.isEmpty() ? 0 : 1)
                .toList();
    }

    private static Optional<Kind> ofView(List<String> steps) {
        return switch (steps.getFirst()) {
            case "name" -> Optional.of(Kind.NAME);
            case "savedAt", "program", "dataAsOf", "tab", "atlasView" -> Optional.of(Kind.ORIGIN);
            default -> Optional.empty();
        };
    }

    private static Optional<Kind> ofViewpoint(List<String> steps) {
        boolean isBeside = steps.getFirst().equals(COMPARISON) && steps.size() > 1;
        List<String> within = isBeside ? steps.subList(1, steps.size()) : steps;
        String second = within.size() > 1 ? within.get(1) : "";
        return switch (within.getFirst()) {
            case "projection" -> Optional.of(Kind.PROJECTION);
            case "camera" -> Optional.of(Kind.CAMERA);
            case "date" -> Optional.of(Kind.DAY);
            case "organization" -> Optional.of(Kind.ORGANIZATION);
            case "boundaryView" -> Optional.of(Kind.BOUNDARY_VIEW);
            case "layers" -> Optional.of(Kind.LAYER);
            case COMPARISON, "divider", "commonClasses" -> Optional.of(Kind.COMPARISON);
            case "desk" -> Optional.of(ofDesk(within));
            case "theme" -> Optional.of(ofTheme(second));
            case "selection" -> Optional.of(ofSelection(second));
            default -> Optional.empty();
        };
    }

    private static Kind ofDesk(List<String> steps) {
        boolean isOfFigures = steps.size() > 2 && steps.get(2).matches("figures?|against|size");
        return isOfFigures ? Kind.FIGURE : Kind.DESK;
    }

    private static Kind ofTheme(String field) {
        return switch (field) {
            case "figure" -> Kind.FIGURE;
            case "sharedWith" -> Kind.STATE;
            case "vote" -> Kind.ROLL_CALL;
            default -> Kind.THEME;
        };
    }

    private static Kind ofSelection(String field) {
        return switch (field) {
            case "state" -> Kind.STATE;
            case "organization" -> Kind.ORGANIZATION;
            case "conflict" -> Kind.CONFLICT;
            case "armedConflict" -> Kind.ARMED_CONFLICT;
            case "term" -> Kind.TERM;
            default -> Kind.SELECTION;
        };
    }
}
