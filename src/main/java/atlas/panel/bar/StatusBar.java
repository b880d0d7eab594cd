package atlas.panel.bar;

import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.control.ViewpointBinding;
import atlas.view.AtlasState;
import atlas.view.Viewpoint;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.LongProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The line at the bottom: how fresh the data is, from how many sources, and in which projection and scale it is shown.
public final class StatusBar extends HBox {

    private final Messages messages;
    private final Label offline = new Label();
    private final LongProperty scaleDenominator = new SimpleLongProperty();

    public StatusBar(AtlasState state, Messages messages) {
        this.messages = messages;
        getStyleClass().add("status-bar");
        Label asOf = new Label(asOf(state.atlas().asOf(), LocalDate.now(ZoneId.systemDefault()), messages));
        Label sources = new Label(
                messages.get("statusbar.sources", state.atlas().sources().size()));
        tellServer(Optional.empty());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        Label projection = new Label();
        Label scale = new Label();
        projection.setMinWidth(0);
        for (Label label : List.of(asOf, sources, offline, scale)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        getChildren().addAll(asOf, sources, offline, between, projection, scale);
        ViewpointBinding.part(
                this,
                state,
                Viewpoint::projection,
                shown -> projection.setText(messages.get("projection.name." + shown.name())));
        scaleDenominator.subscribe(
                denominator -> scale.setText(scaleText(denominator.longValue(), messages.language())));
    }

    /// Up to which day the data were checked, and how long ago that is, in whole months.
    static String asOf(LocalDate checked, LocalDate today, Messages messages) {
        long months = ChronoUnit.MONTHS.between(checked, today);
        String day = messages.day(checked);
        return months < 1 ? messages.get("statusbar.as-of", day) : messages.get("statusbar.as-of.months", day, months);
    }

    /// Says which server is asked for tiles, or that none is.
    public void tellServer(Optional<String> host) {
        offline.setText(
                host.map(name -> messages.get("statusbar.server", name)).orElse(messages.get("statusbar.offline")));
    }

    /// The map's scale is one to this number; 0 shows none.
    public LongProperty scaleDenominatorProperty() {
        return scaleDenominator;
    }

    /// Two digits are said, for a scale is true at one place of the map only.
    static String scaleText(long denominator, Language language) {
        if (denominator <= 0) {
            return "";
        }
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10((double) denominator)) - 1));
        String number =
                NumberFormat.getIntegerInstance(language.locale()).format(Math.round(denominator / unit) * unit);
        return language == Language.ENGLISH || language == Language.TURKISH ? "1:" + number : "1 : " + number;
    }
}
