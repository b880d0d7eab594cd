package atlas.domain.date;

import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.time.LocalDate;
import java.util.Optional;

/// From a date until another, or until now.
///
/// @param from the first day
/// @param to   the first day on which it no longer holds
public record Period(Edtf from, Optional<Edtf> to) {

    public Period {
        if (to.isPresent() && to.get().latest().isBefore(from.earliest())) {
            throw new WrongValue(Sentence.of("problem.period", to.get(), from));
        }
    }

    /// How sure it is that the period holds on a day.
    public Certainty on(LocalDate day) {
        boolean begunPerhaps = from.mayHaveComeBy(day);
        boolean endedSurely = to.isPresent() && to.get().hasSurelyComeBy(day);
        if (!begunPerhaps || endedSurely) {
            return Certainty.NO;
        }
        boolean begunSurely = from.hasSurelyComeBy(day);
        boolean endedPerhaps = to.isPresent() && to.get().mayHaveComeBy(day);
        return begunSurely && !endedPerhaps ? Certainty.YES : Certainty.PERHAPS;
    }

    public boolean surelyHoldsOn(LocalDate day) {
        return on(day) == Certainty.YES;
    }

    /// Whether the sources are sure that something holds on a day.
    public enum Certainty {
        NO,
        PERHAPS,
        YES
    }
}
