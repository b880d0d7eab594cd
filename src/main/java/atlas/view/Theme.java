package atlas.view;

import atlas.cartography.Classing;

/// What colours the map.
public sealed interface Theme {

    /// How each state takes part in the subject's organization.
    record Participation() implements Theme {}

    /// How many organizations each state shares with one of them.
    ///
    /// @param state ISO 3166-1 alpha-3
    record SharedOrganizations(String state) implements Theme {}

    /// A figure's values in the year of the subject's day, in classes.
    ///
    /// @param indicator its id
    record Figure(String indicator, Classing classing) implements Theme {}

    /// Where each conflict stands on the subject's day.
    record Conflicts() implements Theme {}
}
