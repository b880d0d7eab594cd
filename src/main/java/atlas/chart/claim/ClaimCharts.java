package atlas.chart.claim;

import atlas.analysis.CitedSources;
import atlas.analysis.claim.ClaimFormula;
import atlas.analysis.claim.ClaimStudy;
import atlas.analysis.claim.FormulaEvaluator;
import atlas.analysis.claim.FormulaFinding;
import atlas.analysis.claim.QuantityUnit;
import atlas.analysis.claim.Reckoned;
import atlas.analysis.claim.Reckoned.Basis;
import atlas.analysis.claim.Reckoned.Known;
import atlas.analysis.group.GroupWords;
import atlas.chart.ChartContent;
import atlas.chart.Plot.DataLine;
import atlas.chart.Plot.LinePlot;
import atlas.chart.TruthPlot;
import atlas.chart.TruthPlot.TruthStrip;
import atlas.chart.TruthPlot.TruthYear;
import atlas.chart.scale.TimeSpan;
import atlas.chart.scale.ValueForm;
import atlas.domain.Atlas;
import atlas.domain.claim.Formula;
import atlas.domain.claim.Quantity;
import atlas.domain.claim.Relation;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.group.Group;
import atlas.domain.organization.Claim;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whether a claim holds, through the years and of which groups.
public final class ClaimCharts {

    private final Atlas atlas;
    private final Messages messages;

    public ClaimCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// A claim that the reader wrote.
    ///
    /// @param formula that can be decided
    /// @param chosen  the group that the formula may leave open
    public ChartContent<TruthPlot> own(Formula formula, Group chosen, LocalDate day) {
        ClaimStudy study = ClaimStudy.of(atlas, formula, chosen, day);
        String words = new FormulaWords(atlas, messages, study.formula()).of(study.formula());
        return content("claim", words, List.of(), List.of(), study);
    }

    /// A claim that the atlas records; empty if it is checked in words alone.
    ///
    /// @param chosen a group that it may have been about
    public Optional<ChartContent<TruthPlot>> recorded(Claim claim, Group chosen, LocalDate day) {
        return ClaimFormula.of(claim).map(made -> {
            ClaimStudy study = ClaimStudy.of(atlas, made.formula(), chosen, day);
            FindingWords words = new FindingWords(atlas, messages, study.formula());
            String said = messages.get(
                    "claim.said",
                    claim.saidBy().in(messages.language()),
                    new FormulaWords(atlas, messages, study.formula()).of(study.formula()));
            String then = messages.get(
                    "claim.as-made", words.result(new FormulaEvaluator(atlas).on(made.formula(), chosen, made.day())));
            return content(
                    "claim-" + claim.id(),
                    claim.statement().in(messages.language()),
                    List.of(said, then),
                    claim.sources(),
                    study);
        });
    }

    private ChartContent<TruthPlot> content(
            String name, String title, List<String> first, List<String> firstSources, ClaimStudy study) {
        FindingWords words = new FindingWords(atlas, messages, study.formula());
        List<String> notes = new ArrayList<>();
        study.others().stream()
                .map(other -> messages.get("claim.nearby", group(other.group()), words.inShort(other.onDay())))
                .reduce((one, other) -> one + " " + other)
                .ifPresent(notes::add);
        notes.addAll(words.through(study.asMade().history()));
        notes.addAll(first);
        notes.addAll(words.basis(study.asMade().onDay()));
        if (study.formula().relation() == Relation.ABOUT || study.formula().relation() == Relation.NOT_ABOUT) {
            notes.add(messages.get("claim.note.about"));
        }
        notes.add(messages.get("claim.note.years", messages.day(atlas.asOf())));
        TruthPlot plot = plot(study, words);
        return new ChartContent<>(
                name,
                title,
                words.result(study.asMade().onDay()),
                plot,
                notes,
                Stream.concat(firstSources.stream(), sources(study).stream())
                        .distinct()
                        .toList(),
                plot::table);
    }

    private TruthPlot plot(ClaimStudy study, FindingWords words) {
        TimeSpan span = TimeSpan.ofYears(Atlas.FIRST_DAY.getYear(), atlas.asOf().getYear());
        List<DataLine> lines = new ArrayList<>();
        for (int i = 0; i < study.cases().size(); i++) {
            lines.add(line(
                    "left_" + i,
                    group(study.cases().get(i).group()),
                    study.cases().get(i),
                    FormulaFinding::left));
        }
        lines.add(line("right", claimed(study), study.asMade(), FormulaFinding::right));
        return new TruthPlot(
                span,
                new LinePlot(span, lines, form(words)),
                study.cases().stream().map(each -> strip(each, words)).toList());
    }

    /// What stands beside the line of the right side: whom it is about, where it is the same of another group.
    private String claimed(ClaimStudy study) {
        Quantity right = study.formula().right();
        if (right instanceof Quantity.Constant) {
            return messages.get("claim.line");
        }
        FormulaWords words = new FormulaWords(atlas, messages, study.formula());
        return right instanceof Quantity.Measured other
                        && study.formula().left() instanceof Quantity.Measured measured
                        && measured.of(other.group()).equals(other)
                ? new GroupWords(atlas, messages).asTitle(other.group().where(new Group.Everybody()))
                : words.quantity(right);
    }

    private ValueForm form(FindingWords words) {
        return switch (words.formulas().dimension()) {
            case QuantityUnit.States() -> new ValueForm(ValueForm.Kind.NUMBER, 0, true);
            case QuantityUnit.PercentOfWorld() -> ValueForm.percent();
            case QuantityUnit.UnitOf(Indicator figure) ->
                new ValueForm(ValueForm.Kind.NUMBER, figure.decimals(), figure.isTotal());
        };
    }

    private static DataLine line(String id, String name, ClaimStudy.Case of, Function<FormulaFinding, Reckoned> side) {
        NavigableMap<Integer, Series.Value> values = new TreeMap<>();
        of.history()
                .findings()
                .forEach(finding -> value(side.apply(finding))
                        .ifPresent(value ->
                                values.put(finding.day().getYear(), new Series.Value(value, Optional.empty()))));
        return new DataLine(id, name, values);
    }

    private TruthStrip strip(ClaimStudy.Case of, FindingWords words) {
        return new TruthStrip(
                group(of.group()),
                of.history().findings().stream()
                        .map(finding -> new TruthYear(
                                finding.day(),
                                finding.truth(),
                                words.truth(finding.truth()),
                                known(finding.left()),
                                known(finding.right()),
                                finding.left()
                                        .basis()
                                        .map(basis -> basis.counted().size()),
                                finding.left().basis().map(Basis::states),
                                words.result(finding)))
                        .toList());
    }

    private static OptionalDouble known(Reckoned side) {
        return value(side).map(OptionalDouble::of).orElse(OptionalDouble.empty());
    }

    private static Optional<Double> value(Reckoned side) {
        return side instanceof Known known ? Optional.of(known.value()) : Optional.empty();
    }

    private String group(Group group) {
        return new GroupWords(atlas, messages).asTitle(group);
    }

    /// The sources of the figures, and of who is in the groups on the day.
    private List<String> sources(ClaimStudy study) {
        return sources(atlas, study.formula(), study.day());
    }

    static List<String> sources(Atlas atlas, Formula formula, LocalDate day) {
        List<Group> groups = formula.measured()
                .map(measured -> measured.group().where(new Group.Everybody()))
                .toList();
        return Stream.concat(
                        Stream.of(formula.left(), formula.right())
                                .flatMap(side -> FormulaWords.figure(side).stream())
                                .flatMap(figure -> atlas.indicator(figure).stream())
                                .flatMap(figure -> figure.sources().stream()),
                        CitedSources.of(groups.stream()
                                        .map(Group::organizations)
                                        .flatMap(Collection::stream)
                                        .distinct()
                                        .flatMap(id -> atlas.organization(id).stream())
                                        .flatMap(organization -> organization.participationOn(day).values().stream())
                                        .map(participation -> participation.membership())
                                        .toList())
                                .stream())
                .distinct()
                .toList();
    }
}
