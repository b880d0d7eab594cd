package atlas.panel.details.chart;

import atlas.chart.ChartContent;
import atlas.chart.Plot.PhasePlot;
import atlas.domain.conflict.Conflict;
import atlas.domain.date.Edtf;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.shape.Polygon;

/// A conflict's phases through time, told apart by colour and height: war is high and solid, and before the others.
/// Where the day of a beginning or an end is not known, its edge slopes from the first day that it may be to the last.
public final class PhaseBar extends TimeChart {

    private static final double NARROWEST_PIXELS = 2;

    private record Band(Conflict.Phase phase, Polygon shape) {}

    private final List<Band> bands = new ArrayList<>();
    private final ChartContent<PhasePlot> content;

    public PhaseBar(ChartContent<PhasePlot> content, String accessibleText) {
        super(content.plot().span());
        this.content = content;
        getStyleClass().add("phase-bar");
        setAccessibleText(accessibleText);
        content.plot().phases().stream()
                .sorted(Comparator.comparing(phase -> phase.conflictStatus() == Conflict.ConflictStatus.ARMED))
                .forEach(this::add);
        raiseDateLine();
    }

    @Override
    public ChartContent<PhasePlot> content() {
        return content;
    }

    private void add(Conflict.Phase phase) {
        Polygon shape = new Polygon();
        shape.getStyleClass()
                .addAll("phase-band", "phase-" + phase.conflictStatus().name().toLowerCase(Locale.ROOT));
        bands.add(new Band(phase, shape));
        getChildren().add(shape);
    }

    private static double height(Conflict.ConflictStatus conflictStatus) {
        return switch (conflictStatus) {
            case ARMED -> 1;
            case CEASEFIRE -> 0.6;
            case LATENT -> 0.3;
            case SETTLED -> 0.15;
        };
    }

    @Override
    void placePlot() {
        for (Band band : bands) {
            Edtf from = band.phase().period().from();
            Optional<Edtf> to = band.phase().period().to();
            double rises = x(from.earliest());
            double risen = x(from.latest());
            double falls = Math.max(
                    risen + NARROWEST_PIXELS, to.map(end -> x(end.earliest())).orElse(right()) - 0.5);
            double fallen = Math.max(falls, to.map(end -> x(end.latest())).orElse(right()) - 0.5);
            double top = y(height(band.phase().conflictStatus()));
            band.shape().getPoints().setAll(rises, y(0), risen, top, falls, top, fallen, y(0));
        }
    }
}
