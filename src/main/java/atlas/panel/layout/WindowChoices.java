package atlas.panel.layout;

import atlas.citation.CitationStyle;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the reader has chosen about the window rather than about the map: it outlives a change of the language and of
/// the appearance.
public final class WindowChoices {

    /// The panel is as wide as the window's width suggests.
    public static final double USUAL_WIDTH = 0;

    private final ObjectProperty<Wish> rail = new SimpleObjectProperty<>(Wish.AS_ROOM_ALLOWS);
    private final ObjectProperty<Wish> panel = new SimpleObjectProperty<>(Wish.AS_ROOM_ALLOWS);
    private final DoubleProperty panelWidth = new SimpleDoubleProperty(USUAL_WIDTH);
    private final ObjectProperty<PlaySpeed> playSpeed = new SimpleObjectProperty<>(PlaySpeed.USUAL);
    private final IntegerProperty textPercent = new SimpleIntegerProperty(TextSize.USUAL);
    private final BooleanProperty haltsAtEvents = new SimpleBooleanProperty();
    private final ObjectProperty<CitationStyle> citationStyle = new SimpleObjectProperty<>(CitationStyle.CHICAGO);

    /// Whether the rail at the left is seen.
    public ObjectProperty<Wish> railProperty() {
        return rail;
    }

    /// Whether the panel at the right is seen.
    public ObjectProperty<Wish> panelProperty() {
        return panel;
    }

    /// How wide the panel is in pixels, or [#USUAL_WIDTH].
    public DoubleProperty panelWidthProperty() {
        return panelWidth;
    }

    /// How large text is, one of [TextSize#PERCENTS].
    public IntegerProperty textPercentProperty() {
        return textPercent;
    }

    /// How fast time runs.
    public ObjectProperty<PlaySpeed> playSpeedProperty() {
        return playSpeed;
    }

    /// How the reader last had something cited.
    public ObjectProperty<CitationStyle> citationStyleProperty() {
        return citationStyle;
    }

    /// Whether time halts at each event when it runs.
    public BooleanProperty haltsAtEventsProperty() {
        return haltsAtEvents;
    }
}
