package atlas.panel.bar;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/// Says on the map what a command has done, or why it could not, and may offer a next step. Good news goes by itself
/// when there was time to read it, not under the pointer or the focus; bad news stays until it is closed.
public final class SaidCard extends HBox {

    private static final Duration TIME_TO_READ = Duration.seconds(8);

    private final Label words = new Label();
    private final Button next = new Button();
    private final PauseTransition reading;
    private boolean isGoodNews;

    /// Something that may be done about it.
    ///
    /// @param words on the button
    public record Next(String words, Runnable act) {}

    public SaidCard(Messages messages) {
        this(messages, TIME_TO_READ);
    }

    SaidCard(Messages messages, Duration timeToRead) {
        this.reading = new PauseTransition(timeToRead);
        getStyleClass().addAll("map-card", "notice-card");
        setId("said");
        setAlignment(Pos.TOP_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        words.setWrapText(true);
        words.setId("said-words");
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setMinHeight(Region.USE_PREF_SIZE);
        next.setId("said-next");
        next.getStyleClass().add("bar-button");
        next.setMinWidth(Region.USE_PREF_SIZE);
        next.managedProperty().bind(next.visibleProperty());
        VBox said = new VBox(words, next);
        said.getStyleClass().add("notice-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, new IconButton(Icon.CLOSE, messages.get("notice.close"), () -> setVisible(false)));
        reading.setOnFinished(_ -> setVisible(false));
        visibleProperty().subscribe(this::readOn);
        hoverProperty().subscribe(this::readOn);
        focusWithinProperty().subscribe(this::readOn);
    }

    /// Says that something was done.
    public void tell(String done, Optional<Next> offer) {
        show(done, offer, true);
    }

    /// Says that something could not be done: what happened, what was kept, what to do.
    public void tellFailure(String failed, Optional<Next> offer) {
        show(failed, offer, false);
    }

    private void show(String said, Optional<Next> offer, boolean isGood) {
        isGoodNews = isGood;
        words.setText(said);
        next.setVisible(offer.isPresent());
        offer.ifPresent(step -> {
            next.setText(step.words());
            next.setOnAction(_ -> {
                setVisible(false);
                step.act().run();
            });
        });
        setVisible(true);
        readOn();
    }

    private void readOn() {
        if (isVisible() && isGoodNews && !isHover() && !isFocusWithin()) {
            reading.playFromStart();
        } else {
            reading.stop();
        }
    }
}
