package atlas.domain.claim;

import atlas.i18n.Sentence;
import java.util.Optional;

/// That a text is no formula, or none that can be decided: where, why, and what was expected there.
public final class FormulaProblem extends Exception {

    private static final long serialVersionUID = 1;

    /// What can stand at a place of a formula.
    public enum Expected {
        /// A number, or what measures something.
        QUANTITY,
        /// What measures something.
        MEASURE,
        /// The word "of".
        OF,
        FIGURE,
        GROUP,
        /// More of a group, or a relation.
        RELATION,
        /// A relation, a percent sign, a magnitude or a multiplication.
        AFTER_NUMBER,
        /// Nothing, or what belongs to the side that stands last.
        END
    }

    @SuppressWarnings("serial") // Never written.
    private final Sentence sentence;

    @SuppressWarnings("serial") // Never written.
    private final TextSpan span;

    @SuppressWarnings("serial") // Never written.
    private final Optional<Expected> expected;

    private FormulaProblem(Sentence sentence, TextSpan span, Optional<Expected> expected) {
        super(sentence.toString());
        this.sentence = sentence;
        this.span = span;
        this.expected = expected;
    }

    /// Something else was expected than what stands at a place.
    static FormulaProblem expected(Expected expected, TextSpan span, String text) {
        Sentence wanted = Sentence.of("problem.formula.expected." + expected.name());
        return new FormulaProblem(
                span.from() >= text.strip().length()
                        ? Sentence.of("problem.formula.ends", wanted)
                        : Sentence.of("problem.formula.found", span.from() + 1, span.in(text), wanted),
                span,
                Optional.of(expected));
    }

    /// A part is wrong for a reason of its own.
    public static FormulaProblem of(Sentence reason, TextSpan span) {
        return new FormulaProblem(Sentence.of("problem.formula.at", span.from() + 1, reason), span, Optional.empty());
    }

    /// Where it is and what is wrong, for whoever wrote it.
    public Sentence sentence() {
        return sentence;
    }

    public TextSpan span() {
        return span;
    }

    /// What could stand there; empty where the form is right and the sense is not.
    public Optional<Expected> expected() {
        return expected;
    }
}
