package atlas.panel.choice;

import atlas.view.AtlasState;
import atlas.view.Comparison;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// A day that the reader can choose: which it is now, and what choosing another does.
public record DayChoice(ObservableValue<LocalDate> day, Consumer<LocalDate> choose) {

    /// The day of the map, or of its left side.
    public static DayChoice ofLeft(AtlasState state) {
        return new DayChoice(state.viewpointProperty().map(Viewpoint::date), state::jumpTo);
    }

    /// The day of the right side; choosing one where nothing is compared begins to compare days.
    public static DayChoice ofRight(AtlasState state) {
        return new DayChoice(
                state.viewpointProperty()
                        .map(viewpoint -> viewpoint
                                .comparison()
                                .map(Comparison::right)
                                .orElse(viewpoint.subject())
                                .date()),
                day -> {
                    if (state.viewpoint().comparison().isPresent()) {
                        state.beginTravel();
                        state.travelRightTo(day);
                        state.beginTravel();
                    } else {
                        state.compareDay(day);
                    }
                });
    }
}
