package atlas.chart.transformation;

import atlas.chart.ChartContent;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.desk.Transformation;
import java.time.LocalDate;

/// The charts of how organizations came to be organizations, on a day.
public final class TransformationCharts {

    private final Atlas atlas;
    private final Messages messages;

    public TransformationCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// The chart of an aspect. What comes after the day is not yet on it.
    public ChartContent<?> of(Transformation view, LocalDate day) {
        return switch (view.aspect()) {
            case STAGES -> new StageCharts(atlas, messages).stages(view.organizations(), day);
            case LADDER -> new LadderCharts(atlas, messages).ladder(view.organizations(), day);
            case MEASURES -> new MeasureCharts(atlas, messages).measures(view.organizations(), day);
        };
    }
}
