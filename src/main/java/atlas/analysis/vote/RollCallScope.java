package atlas.analysis.vote;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Resolution;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCallTopic;
import atlas.domain.vote.VoteSpan;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which votes on whole texts a number rests on. Votes on paragraphs, amendments and motions are left out: a
/// state that cares about one text would otherwise be counted several times for it.
///
/// @param firstYear of the calendar, in which the vote was taken
/// @param lastYear  of the calendar; not before the first
public record RollCallScope(int firstYear, int lastYear, RollCallTopic topic) {

    /// Of the years up to this one the data have every roll call; of later ones those on the conflicts of the
    /// atlas alone, and of some of them not all ballots.
    public static final int LAST_WHOLE_YEAR = 2019;

    public RollCallScope {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException("years run forwards, not from " + firstYear + " to " + lastYear);
        }
    }

    /// Those of a calendar year.
    public static RollCallScope ofYear(int year) {
        return new RollCallScope(year, year, new RollCallTopic.Everything());
    }

    /// Those that are looked at on a day.
    public static RollCallScope of(VoteSpan span, RollCallTopic topic, LocalDate day, Atlas atlas) {
        return switch (span) {
            case YEAR -> new RollCallScope(day.getYear(), day.getYear(), topic);
            case ALL_YEARS -> throughAllYears(topic, atlas);
        };
    }

    /// Those of all years that can be compared: of a conflict all that there are, else of the years of which the
    /// data have every roll call.
    public static RollCallScope throughAllYears(RollCallTopic topic, Atlas atlas) {
        int last = atlas.asOf().getYear();
        return new RollCallScope(
                Math.min(Atlas.FIRST_DAY.getYear(), last),
                topic instanceof RollCallTopic.OnConflict ? last : Math.min(last, LAST_WHOLE_YEAR),
                topic);
    }

    /// Whether some of the years are among those of which the data have a selection alone.
    public boolean hasSelectedYears() {
        return lastYear > LAST_WHOLE_YEAR && !(topic instanceof RollCallTopic.OnConflict);
    }

    /// Those of an atlas, in the order of their dates. Blocks until the table is read.
    public List<RollCall> in(Atlas atlas) {
        Predicate<RollCall> isOnTopic = isOnTopic(atlas);
        return atlas.rollCalls().all().stream()
                .filter(rollCall -> rollCall.part() == RollCall.Part.WHOLE
                        && firstYear <= yearOf(rollCall)
                        && yearOf(rollCall) <= lastYear
                        && isOnTopic.test(rollCall))
                .toList();
    }

    private Predicate<RollCall> isOnTopic(Atlas atlas) {
        return switch (topic) {
            case RollCallTopic.Everything() -> _ -> true;
            case RollCallTopic.About(var subject) -> subject::isOf;
            case RollCallTopic.OnConflict(String id) -> {
                Set<String> symbols = atlas.conflict(id).stream()
                        .map(Conflict::resolutions)
                        .flatMap(List::stream)
                        .map(Resolution::symbol)
                        .collect(Collectors.toSet());
                yield rollCall -> symbols.contains(rollCall.symbol());
            }
        };
    }

    /// The calendar year in which a vote was taken.
    public static int yearOf(RollCall rollCall) {
        return rollCall.date().earliest().getYear();
    }
}
