package atlas.chart.claim;

import atlas.analysis.Share;
import atlas.analysis.claim.FormulaFinding;
import atlas.analysis.claim.FormulaHistory;
import atlas.analysis.claim.Reckoned;
import atlas.analysis.claim.Reckoned.Basis;
import atlas.analysis.claim.Reckoned.Known;
import atlas.analysis.claim.Reckoned.Lacking;
import atlas.analysis.claim.Reckoned.Years;
import atlas.analysis.claim.Truth;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.claim.Quantity;
import atlas.domain.claim.Relation;
import atlas.domain.figure.Indicator;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the data say to a claim, in the reader's words.
public final class FindingWords {

    /// So many states without a value are named one by one.
    private static final int MOST_NAMED = 8;

    private final Atlas atlas;
    private final Messages messages;
    private final FormulaWords formulas;

    public FindingWords(Atlas atlas, Messages messages, Formula formula) {
        this.atlas = atlas;
        this.messages = messages;
        this.formulas = new FormulaWords(atlas, messages, formula);
    }

    /// The result in a sentence or two: `✗ False on 13 October 2022: found 39.6 %, claimed at least 50 %. It would need
    /// 10.4 percentage points more.`
    public String result(FormulaFinding finding) {
        String day = messages.day(finding.day());
        if (finding.truth() == Truth.UNDECIDED) {
            return messages.get("claim.result.UNDECIDED", day, undecided(finding));
        }
        String found = messages.get("claim.found", value(finding.left()), claimed(finding));
        return messages.get("claim.result." + finding.truth().name(), day, found)
                + lacking(finding).map(words -> " " + words).orElse("");
    }

    /// "true", with its sign.
    String truth(Truth truth) {
        return messages.get("claim.truth." + truth.name());
    }

    /// "true (52.3 %)".
    String inShort(FormulaFinding finding) {
        return finding.left() instanceof Known known
                ? messages.get("claim.in-short", truth(finding.truth()), formulas.amount(known.value()))
                : truth(finding.truth());
    }

    /// What the left side came to.
    String found(FormulaFinding finding) {
        return value(finding.left());
    }

    /// How it was claimed to stand to the right side.
    String claimed(FormulaFinding finding) {
        return formulas.claimed(
                finding.formula(),
                finding.formula().right() instanceof Quantity.Constant constant
                        ? formulas.bare(constant)
                        : finding.right() instanceof Known known && known.low() == known.high()
                                ? formulas.bare(known.value())
                                : value(finding.right()));
    }

    private String value(Reckoned side) {
        return switch (side) {
            case Known known when known.low() == known.high() -> formulas.amount(known.value());
            case Known known ->
                messages.get("claim.range", formulas.amount(known.low()), formulas.amount(known.high()));
            case Lacking _ -> "–";
        };
    }

    private String undecided(FormulaFinding finding) {
        return Stream.of(finding.left(), finding.right())
                .flatMap(side -> side instanceof Lacking lacking ? Stream.of(lacking) : Stream.empty())
                .findFirst()
                .map(this::lack)
                .orElseGet(() -> messages.get("claim.open", value(finding.left()), claimed(finding)));
    }

    private String lack(Lacking lacking) {
        return messages.get(
                "claim.lack." + lacking.lack().name(),
                lacking.basis().map(basis -> basis.counted().size()).orElse(0),
                lacking.basis().map(Basis::states).orElse(0));
    }

    private Optional<String> lacking(FormulaFinding finding) {
        if (finding.lacking().isEmpty()) {
            return Optional.empty();
        }
        double change = finding.lacking().getAsDouble();
        boolean isOpen = finding.formula().relation() == Relation.MORE_THAN
                || finding.formula().relation() == Relation.LESS_THAN;
        return Optional.of(messages.get(
                "claim.lacking." + (change >= 0 ? "more" : "less") + (isOpen ? "-than" : ""),
                formulas.difference(Math.abs(change))));
    }

    /// When it held, and when that could not be decided.
    List<String> through(FormulaHistory history) {
        List<Years> held = history.spans(Truth.TRUE);
        List<Years> open = history.spans(Truth.UNDECIDED);
        List<String> said = new ArrayList<>();
        said.add(
                held.isEmpty()
                        ? messages.get("claim.held.never", Integer.toString(Atlas.FIRST_DAY.getYear()))
                        : messages.get("claim.held", spans(held)));
        if (!open.isEmpty()) {
            said.add(messages.get("claim.undecided", spans(open)));
        }
        return said;
    }

    private static String spans(List<Years> spans) {
        return spans.stream().map(FindingWords::span).collect(Collectors.joining(", "));
    }

    private static String span(Years years) {
        return years.from() == years.to() ? Integer.toString(years.from()) : years.from() + "–" + years.to();
    }

    /// What each side rests on: its values' years, of how many states, of whom none, and what a share is divided by.
    List<String> basis(FormulaFinding finding) {
        return Stream.of(
                        basis(finding.formula().left(), finding.left()),
                        basis(finding.formula().right(), finding.right()))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> basis(Quantity side, Reckoned reckoned) {
        Optional<Basis> basis = reckoned.basis();
        Optional<Indicator> figure = FormulaWords.figure(side).flatMap(atlas::indicator);
        if (basis.isEmpty() || figure.isEmpty()) {
            return List.of();
        }
        Basis on = basis.get();
        List<String> said = new ArrayList<>();
        said.add(messages.get(
                        on.years().isPresent() ? "claim.coverage.years" : "claim.coverage",
                        formulas.quantity(side),
                        on.counted().size(),
                        on.states(),
                        on.years().map(FindingWords::span).orElse(""))
                + missing(on));
        on.share().map(share -> fraction(share, figure.get())).ifPresent(said::add);
        return said;
    }

    private String missing(Basis basis) {
        if (basis.missing().isEmpty() || basis.missing().size() > MOST_NAMED) {
            return "";
        }
        return " "
                + messages.get(
                        "details.share-missing",
                        basis.missing().stream().map(this::state).collect(Collectors.joining(", ")));
    }

    private String state(String iso3) {
        return atlas.state(iso3)
                .map(state -> state.nameOnMap(messages.language()))
                .orElse(iso3);
    }

    /// What a share adds up; empty of all else.
    Optional<String> numerator(FormulaFinding finding) {
        return share(finding).map(share -> amount(share.numerator(), figure(finding)));
    }

    /// What a share is divided by; empty of all else.
    Optional<String> denominator(FormulaFinding finding) {
        return share(finding).map(share -> amount(share.denominator(), figure(finding)));
    }

    /// Of how many states there is a value: `26 / 28`.
    Optional<String> covered(FormulaFinding finding) {
        return finding.left().basis().map(basis -> basis.counted().size() + " / " + basis.states());
    }

    private static Optional<Share> share(FormulaFinding finding) {
        return finding.left().basis().flatMap(Basis::share);
    }

    private Indicator figure(FormulaFinding finding) {
        return FormulaWords.figure(finding.formula().left())
                .flatMap(atlas::indicator)
                .orElseThrow();
    }

    private String amount(double value, Indicator figure) {
        return figure.amountOf(new Amounts(messages).of(value, figure.decimals()), messages.language());
    }

    private String fraction(Share share, Indicator figure) {
        return messages.get(
                "claim.fraction",
                amount(share.numerator(), figure),
                amount(share.denominator(), figure),
                messages.get("details.world." + share.worldTotal().name()));
    }

    FormulaWords formulas() {
        return formulas;
    }
}
