package atlas.domain.place;

import atlas.domain.text.Text;
import atlas.geo.LonLat;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.List;

/// A city, a town or a village that the map names at close range; capitals stand with their states.
///
/// @param state      the state, ISO 3166-1 alpha-3, that it lies in by the view of the United Nations
/// @param population how many people live there, by which names make room for each other; 0 where not known
/// @param also       former and other names, to search by
public record City(
        String id, String state, Text names, LonLat at, int population, List<String> also, List<String> sources) {

    public City {
        if (population < 0) {
            throw new WrongValue(Sentence.of("problem.population", population));
        }
        also = List.copyOf(also);
        sources = List.copyOf(sources);
    }
}
