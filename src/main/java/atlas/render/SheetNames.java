package atlas.render;

import atlas.cartography.LabelSpace;
import java.util.List;

/// What a layer writes on a sheet. A value: equal ones write the same on the same sheet.
interface SheetNames {

    /// What has found a place.
    ///
    /// @param states all that may be named, the most important first: their names can be moved into view
    record Placed(List<StateNames.Named> states, List<PlacedName> names) {

        static Placed of(List<PlacedName> names) {
            return new Placed(List.of(), names);
        }
    }

    /// Keeps free what no name may cover, before any takes a place.
    default void reserve(NameSheet.Order order, LabelSpace space) {}

    /// Takes places for names.
    Placed place(NameSheet.Order order, LabelSpace space);
}
