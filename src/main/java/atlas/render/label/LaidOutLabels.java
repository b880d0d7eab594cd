package atlas.render.label;

import atlas.cartography.LabelSpace;
import java.util.List;

/// What a layer writes on a sheet. A value: equal ones write the same on the same sheet.
public interface LaidOutLabels {

    /// What has found a place.
    ///
    /// @param states all that may be named, the most important first: their names can be moved into view
    record Placed(List<StateLabels.Named> states, List<PlacedLabel> names) {

        public static Placed of(List<PlacedLabel> names) {
            return new Placed(List.of(), names);
        }
    }

    /// Keeps free what no name may cover, before any takes a place.
    default void reserve(LabelLayout.LayoutRequest request, LabelSpace space) {}

    /// Takes places for names.
    Placed place(LabelLayout.LayoutRequest request, LabelSpace space);
}
