package atlas.analysis.vote;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Resolution;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallSubject;
import atlas.domain.vote.RollCalls;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which votes on whole texts a number rests on. Votes on paragraphs, amendments and motions are left out: a
/// state that cares about one text would otherwise be counted several times for it.
///
/// @param firstYear of the calendar, in which the vote was taken
/// @param lastYear  of the calendar; not before the first
/// @param subject   what they are about; empty for all
/// @param symbols   of the resolutions that they are on; empty for all
public record RollCallScope(
        int firstYear, int lastYear, Optional<RollCallSubject> subject, Optional<Set<String>> symbols) {

    /// Up to this day the data have every roll call; of later ones those on the conflicts of the atlas alone.
    public static final LocalDate LAST_OF_ALL = LocalDate.of(2020, 1, 14);

    public RollCallScope {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("years run forwards, not from " + firstYear + " to " + lastYear);
        }
        symbols = symbols.map(Set::copyOf);
    }

    /// Those of a calendar year.
    public static RollCallScope ofYear(int year) {
        return ofYears(year, year);
    }

    public static RollCallScope ofYears(int firstYear, int lastYear) {
        return new RollCallScope(firstYear, lastYear, Optional.empty(), Optional.empty());
    }

    /// Of these, the ones about a subject.
    public RollCallScope about(RollCallSubject one) {
        return new RollCallScope(firstYear, lastYear, Optional.of(one), symbols);
    }

    /// Of these, the ones on the resolutions of a conflict.
    public RollCallScope on(Conflict conflict) {
        return new RollCallScope(
                firstYear,
                lastYear,
                subject,
                Optional.of(conflict.resolutions().stream()
                        .map(Resolution::symbol)
                        .collect(Collectors.toUnmodifiableSet())));
    }

    /// Those of an atlas, in the order of their dates. Blocks until the table is read.
    public List<RollCall> in(Atlas atlas) {
        return in(atlas.rollCalls());
    }

    public List<RollCall> in(RollCalls rollCalls) {
        return rollCalls.all().stream().filter(this::has).toList();
    }

    /// The calendar year in which a vote was taken.
    public static int yearOf(RollCall rollCall) {
        return rollCall.date().earliest().getYear();
    }

    private boolean has(RollCall rollCall) {
        int year = yearOf(rollCall);
        return rollCall.part() == RollCall.Part.WHOLE
                && firstYear <= year
                && year <= lastYear
                && symbols.map(these -> these.contains(rollCall.symbol())).orElse(true)
                && subject.map(one -> one.isOf(rollCall)).orElse(true);
    }
}
