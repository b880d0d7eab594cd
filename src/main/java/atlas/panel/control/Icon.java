package atlas.panel.control;

import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/// The drawings on buttons, on a grid of 16 by 16.
public enum Icon {
    UNDO("M6 3L2.5 6.5L6 10M2.5 6.5H9.75A3.5 3.5 0 0 1 9.75 13.5H7"),
    REDO("M10 3L13.5 6.5L10 10M13.5 6.5H6.25A3.5 3.5 0 0 0 6.25 13.5H9"),
    SEARCH("M11.5 7A4.5 4.5 0 1 1 2.5 7A4.5 4.5 0 1 1 11.5 7ZM10.4 10.4L14 14"),
    CALENDAR("M2.5 4Q2.5 3.5 3 3.5H13Q13.5 3.5 13.5 4V13Q13.5 13.5 13 13.5H3Q2.5 13.5 2.5 13ZM2.5 7H13.5"
            + "M5.5 1.75V5M10.5 1.75V5"),
    SUN(
            "M11 8A3 3 0 1 1 5 8A3 3 0 1 1 11 8ZM8 1V2.5M8 13.5V15M1 8H2.5M13.5 8H15M3.05 3.05L4.1 4.1M11.9 11.9L12.95 12.95"
                    + "M3.05 12.95L4.1 11.9M11.9 4.1L12.95 3.05"),
    MOON("M13.5 9.6A6 6 0 1 1 6.4 2.5A5 5 0 0 0 13.5 9.6Z"),
    SETTINGS("M1.75 4.5H8.25M12.25 4.5H14.25M12.25 4.5A2 2 0 1 1 8.25 4.5A2 2 0 1 1 12.25 4.5Z"
            + "M1.75 11.5H3.75M7.75 11.5H14.25M7.75 11.5A2 2 0 1 1 3.75 11.5A2 2 0 1 1 7.75 11.5Z"),
    GLOBE("M14.25 8A6.25 6.25 0 1 1 1.75 8A6.25 6.25 0 1 1 14.25 8ZM1.75 8H14.25M8 1.75C4.6 5 4.6 11 8 14.25"
            + "C11.4 11 11.4 5 8 1.75"),
    MENU("M2.5 4H13.5M2.5 8H13.5M2.5 12H13.5"),
    RENAME("M3 13L3.75 10.25L10.5 3.5L12.5 5.5L5.75 12.25ZM9 5L11 7"),
    CLOSE("M4 4L12 12M12 4L4 12"),
    PLUS("M8 3V13M3 8H13"),
    MINUS("M3 8H13"),
    HOME("M2 8L8 2.75L14 8M3.75 6.75V13.25H12.25V6.75"),
    LAYERS("M8 2L14 5.25L8 8.5L2 5.25ZM2.5 8.25L8 11.25L13.5 8.25M2.5 11.25L8 14.25L13.5 11.25"),
    PREVIOUS("M10 3.5L5.5 8L10 12.5"),
    NEXT("M6 3.5L10.5 8L6 12.5"),
    FOLD("M3.5 6L8 10.5L12.5 6"),
    UNFOLD("M3.5 10L8 5.5L12.5 10"),
    VISIT("M8 1.5V4.5M8 11.5V14.5M1.5 8H4.5M11.5 8H14.5M12.5 8A4.5 4.5 0 1 1 3.5 8A4.5 4.5 0 1 1 12.5 8Z"),
    STATE("M3.75 14.5V2M3.75 2.5H12.75L10.75 5.5L12.75 8.5H3.75"),
    ORGANIZATION("M2.5 6.25L8 2.75L13.5 6.25ZM4.25 6.5V12M8 6.5V12M11.75 6.5V12M2.5 13.25H13.5"),
    MEETING("M12.5 8A4.5 4.5 0 1 1 3.5 8A4.5 4.5 0 1 1 12.5 8Z"),
    STATISTICS("M2.5 13.5H13.5M4.5 11V8.5M8 11V3.5M11.5 11V6"),
    GLOSSARY(
            "M3.5 2.5H11.5Q12.5 2.5 12.5 3.5V13.5H4.5Q3.5 13.5 3.5 12.5ZM3.5 12.5Q3.5 11.25 4.75 11.25H12.5M6 5.5H10M6 8H9"),
    COMPARE("M2.5 3.5H13.5V12.5H2.5ZM8 1.5V14.5M10 6.25H11.75M10 8H11.75M10 9.75H11.75"),
    DIVIDER("M6 5L3 8L6 11M10 5L13 8L10 11"),
    BOUNDARIES("M2.5 3.5H13.5V12.5H2.5ZM6 3.5L7.5 6.5L6 9L8 12.5"),
    CITE("M6.5 4.5Q3 5.5 3 9V11.5H6.75V8H4.5M13 4.5Q9.5 5.5 9.5 9V11.5H13.25V8H11"),
    DESK("M2.5 13.5H13.5M4 11.5V8.5M7 11.5V5.5M10 11.5V7M13 11.5V3"),
    STORY("M2 3H14M3 3V10.5H13V3M8 10.5V12M5.5 14.25L8 12L10.5 14.25"),
    RAIL("M2.5 3.5H13.5V12.5H2.5ZM6.5 3.5V12.5"),
    PANEL("M2.5 3.5H13.5V12.5H2.5ZM9.5 3.5V12.5"),
    PLAY("M4 2.5L13 8L4 13.5Z", true),
    PAUSE("M4 3H6.5V13H4ZM9.5 3H12V13H9.5Z", true),
    MORE(
            "M4.25 8A1.25 1.25 0 1 1 1.75 8A1.25 1.25 0 1 1 4.25 8ZM9.25 8A1.25 1.25 0 1 1 6.75 8A1.25 1.25 0 1 1 9.25 8Z"
                    + "M14.25 8A1.25 1.25 0 1 1 11.75 8A1.25 1.25 0 1 1 14.25 8Z",
            true),
    CONFLICT("M8 2.5L13.5 8L8 13.5L2.5 8Z", true);

    private static final double GRID = 16;

    private final String path;
    private final boolean isSolid;

    Icon(String path) {
        this(path, false);
    }

    Icon(String path, boolean isSolid) {
        this.path = path;
        this.isSolid = isSolid;
    }

    /// A new node with the drawing, coloured by the style sheet.
    public Pane draw() {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add(isSolid ? "glyph-solid" : "glyph-line");
        shape.setManaged(false);
        Pane box = new Pane(shape);
        box.getStyleClass().add("glyph");
        box.setMinSize(GRID, GRID);
        box.setPrefSize(GRID, GRID);
        box.setMaxSize(GRID, GRID);
        box.setMouseTransparent(true);
        // As large as the style sheet has it with larger text.
        Scale scale = new Scale();
        scale.xProperty().bind(box.widthProperty().map(width -> width.doubleValue() / GRID));
        scale.yProperty().bind(scale.xProperty());
        shape.getTransforms().add(scale);
        return box;
    }
}
