package atlas.chart.claim;

import atlas.analysis.ClaimCheck;
import atlas.analysis.ClaimResult;
import atlas.analysis.Share;
import atlas.analysis.claim.ClaimFormula;
import atlas.analysis.claim.ClaimStudy;
import atlas.analysis.claim.FormulaEvaluator;
import atlas.analysis.claim.FormulaFinding;
import atlas.analysis.claim.Reckoned;
import atlas.analysis.claim.Reckoned.Basis;
import atlas.analysis.claim.Reckoned.Known;
import atlas.analysis.claim.Reckoned.Lacking;
import atlas.analysis.claim.Reckoned.Years;
import atlas.analysis.claim.Truth;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.group.Group;
import atlas.domain.organization.Claim;
import atlas.i18n.Messages;
import atlas.table.Columns;
import atlas.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Tables of claims with what they rest on. The columns have one name in all languages; values are in the unit of the
/// claim's sides: percent, states, or that of the figure.
public final class ClaimTables {

    /// Recorded claims leave no group open.
    private static final Group ANYBODY = new Group.Everybody();

    private final Atlas atlas;
    private final Messages messages;

    public ClaimTables(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// A claim as it was made, and on another day or of another group.
    ///
    /// @param made what the data say to it as it was made; empty if it is checked in words
    /// @param then the same on the day; empty too
    private record Row(ClaimResult result, Optional<FormulaFinding> made, Optional<FormulaFinding> then) {

        Claim claim() {
            return result.claim();
        }
    }

    private List<Row> rows(Optional<Group> group, LocalDate day) {
        FormulaEvaluator evaluator = new FormulaEvaluator(atlas);
        return new ClaimCheck(atlas)
                .all().stream()
                        .map(result -> {
                            Optional<ClaimFormula> made = ClaimFormula.of(result.claim());
                            return new Row(
                                    result,
                                    made.map(claim -> evaluator.on(claim.formula(), ANYBODY, claim.day())),
                                    made.map(claim -> evaluator.on(
                                            group.map(claim.formula()::about).orElse(claim.formula()), ANYBODY, day)));
                        })
                        .toList();
    }

    /// A row for each claim that the atlas records.
    ///
    /// @param group of which the claims are checked again; empty for the group that each is about
    /// @param day   on which they are checked again
    public Table recorded(Optional<Group> group, LocalDate day) {
        return new Columns<Row>()
                .text("claim", row -> row.claim().id())
                .date("date", row -> row.claim().date().text())
                .text("said_by", row -> row.claim().saidBy().in(messages.language()))
                .text("statement", row -> row.claim().statement().in(messages.language()))
                .text("verdict", row -> small(row.result().verdict()))
                .text(
                        "check",
                        row -> row.made().map(made -> made.formula().text()).orElse(""))
                .date(
                        "checked_on",
                        row -> row.made().map(made -> made.day().toString()).orElse(""))
                .numberIfKnown("found", row -> row.made().flatMap(made -> value(made.left())))
                .numberIfKnown("claimed", row -> row.made().flatMap(made -> value(made.right())))
                .numberIfKnown("numerator", row -> share(row.made()).map(Share::numerator))
                .numberIfKnown("denominator", row -> share(row.made()).map(Share::denominator))
                .wholeNumberIfKnown(
                        "covered",
                        row -> basis(row.made()).map(basis -> basis.counted().size()))
                .wholeNumberIfKnown("states", row -> basis(row.made()).map(Basis::states))
                .date("on", _ -> day.toString())
                .text(
                        "group",
                        row -> row.then()
                                .flatMap(then -> then.formula().subject())
                                .map(subject -> subject.where(ANYBODY).text())
                                .orElse(""))
                .text(
                        "truth",
                        row -> row.then().map(then -> small(then.truth())).orElse(""))
                .numberIfKnown("then", row -> row.then().flatMap(then -> value(then.left())))
                .list(
                        "sources",
                        row -> Stream.concat(
                                        row.claim().sources().stream(),
                                        row.made().stream()
                                                .flatMap(made ->
                                                        ClaimCharts.sources(atlas, made.formula(), made.day())
                                                                .stream()))
                                .distinct()
                                .toList())
                .of(rows(group, day));
    }

    /// The same as the desk shows it: values with their units, in the reader's words.
    ///
    /// @param group of which the claims are checked again
    public Table told(Group group, LocalDate day) {
        return new Columns<Row>()
                .text("claim", row -> row.claim().id())
                .text(
                        "truth",
                        row -> row.then()
                                .map(then -> words(then).truth(then.truth()))
                                .orElse(""))
                .text(
                        "then",
                        row -> row.then().map(then -> words(then).found(then)).orElse(""))
                .text("statement", row -> row.claim().statement().in(messages.language()))
                .text(
                        "verdict",
                        row -> messages.get(
                                "claim.verdict." + row.result().verdict().name()))
                .text(
                        "found",
                        row -> row.made().map(made -> words(made).found(made)).orElse(""))
                .text(
                        "claimed",
                        row -> row.made().map(made -> words(made).claimed(made)).orElse(""))
                .text(
                        "covered",
                        row -> row.made()
                                .flatMap(made -> words(made).covered(made))
                                .orElse(""))
                .text(
                        "numerator",
                        row -> row.made()
                                .flatMap(made -> words(made).numerator(made))
                                .orElse(""))
                .text(
                        "denominator",
                        row -> row.made()
                                .flatMap(made -> words(made).denominator(made))
                                .orElse(""))
                .text("date", row -> row.claim().date().text())
                .text("text", row -> finding(row.result()))
                .list("sources", row -> row.claim().sources())
                .of(rows(Optional.of(group), day));
    }

    private FindingWords words(FormulaFinding finding) {
        return new FindingWords(atlas, messages, finding.formula());
    }

    private String finding(ClaimResult result) {
        return result instanceof ClaimResult.InWords inWords
                ? inWords.finding().map(text -> text.in(messages.language())).orElse("")
                : messages.get("claim.said-by", result.claim().saidBy().in(messages.language()));
    }

    /// One row for a formula: what the data say to it, what that rests on, when it held, and of which other groups.
    ///
    /// @param formula that can be decided
    /// @param chosen  the group that the formula may leave open, and that it may have been about
    public Table one(Formula formula, Group chosen, LocalDate day) {
        ClaimStudy study = ClaimStudy.of(atlas, formula, chosen, day);
        FindingWords words = new FindingWords(atlas, messages, study.formula());
        return new Columns<ClaimStudy>()
                .text("claim", it -> it.formula().text())
                .text("words", it -> words.formulas().of(it.formula()))
                .date("on", it -> it.day().toString())
                .text("truth", it -> small(it.asMade().onDay().truth()))
                .text("result", it -> words.result(it.asMade().onDay()))
                .numberIfKnown("left", it -> value(it.asMade().onDay().left()))
                .numberIfKnown("right", it -> value(it.asMade().onDay().right()))
                .numberIfKnown(
                        "lacking",
                        it -> it.asMade().onDay().lacking().stream().boxed().findFirst())
                .numberIfKnown("numerator", it -> share(onDay(it)).map(Share::numerator))
                .numberIfKnown("denominator", it -> share(onDay(it)).map(Share::denominator))
                .wholeNumberIfKnown(
                        "covered",
                        it -> basis(onDay(it)).map(basis -> basis.counted().size()))
                .wholeNumberIfKnown("states", it -> basis(onDay(it)).map(Basis::states))
                .list(
                        "missing",
                        it -> basis(onDay(it))
                                .map(basis -> List.copyOf(basis.missing()))
                                .orElse(List.of()))
                .text("reason", it -> reason(it.asMade().onDay()))
                .list("true_at_end_of", it -> spans(it, Truth.TRUE))
                .list("undecided_at_end_of", it -> spans(it, Truth.UNDECIDED))
                .list("true_of", it -> groups(it, Truth.TRUE))
                .list("false_of", it -> groups(it, Truth.FALSE))
                .list("sources", it -> ClaimCharts.sources(atlas, it.formula(), it.day()))
                .of(List.of(study));
    }

    private static Optional<FormulaFinding> onDay(ClaimStudy study) {
        return Optional.of(study.asMade().onDay());
    }

    private static String reason(FormulaFinding finding) {
        return Stream.of(finding.left(), finding.right())
                .flatMap(side -> side instanceof Lacking lacking ? Stream.of(small(lacking.lack())) : Stream.empty())
                .findFirst()
                .orElse(finding.truth() == Truth.UNDECIDED ? "open-dates" : "");
    }

    private static List<String> spans(ClaimStudy study, Truth truth) {
        return study.asMade().history().spans(truth).stream()
                .map(ClaimTables::span)
                .toList();
    }

    private static String span(Years years) {
        return years.from() == years.to() ? Integer.toString(years.from()) : years.from() + "/" + years.to();
    }

    private static List<String> groups(ClaimStudy study, Truth truth) {
        List<String> groups = new ArrayList<>();
        study.cases().stream()
                .filter(each -> each.onDay().truth() == truth)
                .forEach(each -> groups.add(each.group().text()));
        return groups;
    }

    private static Optional<Basis> basis(Optional<FormulaFinding> finding) {
        return finding.flatMap(found -> found.left().basis());
    }

    private static Optional<Share> share(Optional<FormulaFinding> finding) {
        return basis(finding).flatMap(Basis::share);
    }

    private static Optional<Double> value(Reckoned side) {
        return side instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    private static String small(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
