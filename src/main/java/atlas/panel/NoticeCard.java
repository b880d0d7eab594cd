package atlas.panel;

import atlas.i18n.Messages;
import atlas.view.AtlasState;
import atlas.view.Notice;
import java.util.Objects;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// Says on the map what the last step brought about besides what was asked for. It goes with the next step, or when it
/// is closed.
public final class NoticeCard extends HBox {

    private final Label words = new Label();

    public NoticeCard(AtlasState state, Messages messages) {
        getStyleClass().addAll("map-card", "notice-card");
        setAlignment(Pos.CENTER_LEFT);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        words.setWrapText(true);
        words.setId("notice");
        words.setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(words, new GlyphButton(Glyph.CLOSE, messages.get("notice.close"), state::dismissNotice));
        state.noticeProperty()
                .when(sceneProperty().map(Objects::nonNull).orElse(false))
                .subscribe(notice -> show(notice, messages));
    }

    private void show(Optional<Notice> notice, Messages messages) {
        setVisible(notice.isPresent());
        notice.ifPresent(told -> words.setText(messages.get("notice." + told.name())));
    }
}
