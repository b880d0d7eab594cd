package atlas.panel.details;

import atlas.domain.Conflict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.shape.Rectangle;

/// A conflict's phases through time, told apart by colour and height: war is high and solid.
final class PhaseBar extends TimeChart {

    private record Band(LocalDate from, LocalDate to, double height, Rectangle shape) {}

    private final List<Band> bands = new ArrayList<>();

    PhaseBar(Conflict conflict, TimeSpan span, String accessibleText) {
        super(span);
        getStyleClass().add("phase-bar");
        setAccessibleText(accessibleText);
        for (Conflict.Phase phase : conflict.phases()) {
            Rectangle shape = new Rectangle();
            shape.getStyleClass()
                    .addAll("phase-band", "phase-" + phase.status().name().toLowerCase(Locale.ROOT));
            bands.add(new Band(
                    phase.period().from().shownDay(),
                    phase.period().to().map(to -> to.shownDay()).orElse(span.to()),
                    height(phase.status()),
                    shape));
            getChildren().add(shape);
        }
        raiseDateLine();
    }

    private static double height(Conflict.Status status) {
        return switch (status) {
            case ARMED -> 1;
            case CEASEFIRE -> 0.6;
            case LATENT -> 0.3;
            case SETTLED -> 0.15;
        };
    }

    @Override
    void placePlot() {
        for (Band band : bands) {
            double x = x(band.from());
            band.shape().setX(x);
            band.shape().setWidth(Math.max(1.5, x(band.to()) - x - 0.5));
            band.shape().setY(y(band.height()));
            band.shape().setHeight(y(0) - y(band.height()));
        }
    }
}
