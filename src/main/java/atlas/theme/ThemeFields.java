package atlas.theme;

import atlas.domain.Atlas;
import java.util.List;
import java.util.Optional;

/// The fields that a theme is read from: of a JSON record, or of the command line. Each gives a value in any case; what
/// is wrong is reported to whoever wrote it.
public interface ThemeFields {

    /// What states and figures there are.
    Atlas atlas();

    /// A field that says nothing but that it is there: `true`.
    void mark(String name);

    /// The code of a state that there is, ISO 3166-1 alpha-3.
    String state(String name);

    /// The id of a figure that there is.
    String figure(String name);

    /// The id of a roll call that there is.
    String rollCall(String name);

    /// One of an enumeration's words; empty where it is left out.
    <E extends Enum<E>> Optional<E> word(String name, Class<E> words);

    /// A whole number; empty where it is left out.
    Optional<Integer> integer(String name);

    /// A list of numbers; empty where it is left out.
    List<Double> numbers(String name);

    /// Whether something was wrong, so that what was given does not hold.
    boolean areSpoiled();
}
