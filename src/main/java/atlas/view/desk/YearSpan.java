package atlas.view.desk;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.Optional;

/// The years that a view through time shows.
///
/// @param from the first year; empty for the atlas's first
/// @param to   the last year; empty for the last of which anything is known
public record YearSpan(Optional<Integer> from, Optional<Integer> to) {

    /// All years of the atlas.
    public static final YearSpan ALL = new YearSpan(Optional.empty(), Optional.empty());

    public YearSpan {
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            throw new WrongValue(
                    Sentence.of("problem.years", Integer.toString(from.get()), Integer.toString(to.get())));
        }
    }

    /// From a year on; a last year before it is no longer asked for.
    public YearSpan withFrom(Optional<Integer> year) {
        return new YearSpan(
                year, to.filter(last -> year.filter(first -> first > last).isEmpty()));
    }

    /// Up to a year; a first year after it is no longer asked for.
    public YearSpan withTo(Optional<Integer> year) {
        return new YearSpan(
                from.filter(first -> year.filter(last -> first > last).isEmpty()), year);
    }
}
