package atlas.view;

import atlas.cartography.Classing;
import atlas.domain.Atlas;
import java.util.Optional;

/// What colours the map, as a small value. What themes of a kind look like, what is said of them and how they are
/// written is told by their kind in the package `theme`; a kind may bring a record of its own. Those that the view
/// itself needs stand here.
public interface Theme {

    /// Whether it colours the areas of states by a value, so that areas must be as on the Earth.
    default boolean coloursByValue(Atlas atlas) {
        return false;
    }

    /// The same about another state; empty where it is not about one.
    ///
    /// @param iso3 the other state, ISO 3166-1 alpha-3
    default Optional<Theme> aboutState(String iso3) {
        return Optional.empty();
    }

    /// How each state takes part in the subject's organization.
    record Participation() implements Theme {}

    /// How many organizations each state shares with one of them.
    ///
    /// @param state ISO 3166-1 alpha-3
    record SharedOrganizations(String state) implements Theme {

        @Override
        public Optional<Theme> aboutState(String iso3) {
            return Optional.of(new SharedOrganizations(iso3));
        }
    }

    /// A figure's values in the year of the subject's day, in classes.
    ///
    /// @param indicator its id
    record Figure(String indicator, Classing classing) implements Theme {

        @Override
        public boolean coloursByValue(Atlas atlas) {
            return atlas.indicator(indicator).filter(found -> !found.isTotal()).isPresent();
        }
    }

    /// Where each conflict stands on the subject's day.
    record Conflicts() implements Theme {}
}
