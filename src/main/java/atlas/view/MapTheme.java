package atlas.view;

import atlas.cartography.Classing;
import atlas.domain.Atlas;
import java.util.Optional;

/// What colours the map, as a small value. What themes of a kind look like, what is said of them and how they are
/// written is told by their kind in the package `theme`; a kind may bring a record of its own. Those that the view
/// itself needs stand here.
public interface MapTheme {

    /// Whether it colours the areas of states by a value, so that areas must be as on the Earth.
    default boolean coloursByValue(Atlas atlas) {
        return false;
    }

    /// Whether what it tells is reckoned by the areas of the states of today, also of days before they existed.
    default boolean isOfAreasOfToday() {
        return false;
    }

    /// The same about another state; empty where it is not about one.
    ///
    /// @param iso3 the other state, ISO 3166-1 alpha-3
    default Optional<MapTheme> aboutState(String iso3) {
        return Optional.empty();
    }

    /// How each state takes part in the subject's organization.
    record ParticipationTheme() implements MapTheme {}

    /// How many organizations each state shares with one of them.
    ///
    /// @param state ISO 3166-1 alpha-3
    record SharedOrganizationsTheme(String state) implements MapTheme {

        @Override
        public Optional<MapTheme> aboutState(String iso3) {
            return Optional.of(new SharedOrganizationsTheme(iso3));
        }
    }

    /// A figure's values in the year of the subject's day, in classes.
    ///
    /// @param indicator its id
    record FigureTheme(String indicator, Classing classing) implements MapTheme {

        @Override
        public boolean isOfAreasOfToday() {
            return true;
        }

        @Override
        public boolean coloursByValue(Atlas atlas) {
            return atlas.indicator(indicator).filter(found -> !found.isTotal()).isPresent();
        }
    }

    /// Where each conflict stands on the subject's day.
    record ConflictsTheme() implements MapTheme {}

    /// How each member of the United Nations voted in the General Assembly, whatever the subject's day.
    ///
    /// @param rollCall its id
    record RollCallTheme(String rollCall) implements MapTheme {}
}
