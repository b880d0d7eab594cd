package atlas.panel.bar;

import atlas.i18n.Messages;
import atlas.panel.control.Icon;
import atlas.panel.control.IconButton;
import atlas.view.AtlasState;
import atlas.view.Notice;
import java.util.Objects;
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

/// Says on the map what the last step brought about besides what was asked for, and offers the way back. It goes with
/// the next step, when it is closed, or by itself when there was time to read it; not under the pointer or the focus.
public final class NoticeCard extends HBox {

    private static final Duration TIME_TO_READ = Duration.seconds(15);

    private final Messages messages;
    private final Label words = new Label();
    private final Button back = new Button();
    private final PauseTransition reading;

    public NoticeCard(AtlasState state, Messages messages) {
        this(state, messages, TIME_TO_READ);
    }

    NoticeCard(AtlasState state, Messages messages, Duration timeToRead) {
        this.messages = messages;
        this.reading = new PauseTransition(timeToRead);
        getStyleClass().addAll("map-card", "notice-card");
        setAlignment(Pos.TOP_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        words.setWrapText(true);
        words.setId("notice");
        words.setAccessibleRole(AccessibleRole.TEXT);
        back.setId("notice-back");
        back.getStyleClass().add("bar-button");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> state.undo());
        words.setMinHeight(Region.USE_PREF_SIZE);
        VBox said = new VBox(words, back);
        said.getStyleClass().add("notice-said");
        HBox.setHgrow(said, Priority.ALWAYS);
        getChildren().addAll(said, new IconButton(Icon.CLOSE, messages.get("notice.close"), state::dismissNotice));
        reading.setOnFinished(_ -> state.dismissNotice());
        hoverProperty().subscribe(this::readOn);
        focusWithinProperty().subscribe(this::readOn);
        state.noticeProperty()
                .when(sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(this::show);
    }

    private void show(Optional<Notice> notice) {
        setVisible(notice.isPresent());
        notice.ifPresent(told -> {
            words.setText(messages.get("notice." + told.name()));
            back.setText(messages.get("notice.back." + told.name()));
        });
        readOn();
    }

    /// Begins to wait anew, unless the reader is there or nothing is said.
    private void readOn() {
        if (isVisible() && !isHover() && !isFocusWithin()) {
            reading.playFromStart();
        } else {
            reading.stop();
        }
    }
}
