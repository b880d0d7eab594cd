package atlas.analysis.claim;

import atlas.analysis.Share;
import atlas.analysis.ShareCalculator;
import atlas.analysis.YearValues;
import atlas.analysis.YearValues.Dated;
import atlas.analysis.claim.Reckoned.Basis;
import atlas.analysis.claim.Reckoned.Known;
import atlas.analysis.claim.Reckoned.Lack;
import atlas.analysis.claim.Reckoned.Lacking;
import atlas.analysis.claim.Reckoned.Years;
import atlas.analysis.figure.GroupValue;
import atlas.analysis.figure.GroupValue.GroupRule;
import atlas.analysis.figure.MeasuredFigure;
import atlas.analysis.figure.StateValues;
import atlas.analysis.group.GroupBounds;
import atlas.analysis.group.GroupStates;
import atlas.domain.Atlas;
import atlas.domain.claim.FigureRule;
import atlas.domain.claim.Formula;
import atlas.domain.claim.FormulaGroup;
import atlas.domain.claim.Quantity;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Decides claims by what an atlas knows. Values are those that stand for a year: of each state the newest
/// up to it that is at most [five years older][YearValues#OLDEST_YEARS]; shares are of the newest year
/// alone of which the world's total is known, under the same limit. Keeps what it has worked out; for one
/// thread.
public final class FormulaEvaluator {

    /// `about` holds within so many percentage points.
    public static final double ABOUT_POINTS = 5;

    /// Of what is told in no percentages, `about` holds within so many percent of the right side.
    public static final double ABOUT_PERCENT = 5;

    private static final double HUNDRED = 100;

    private final Atlas atlas;
    private final Map<GroupOn, List<String>> areas = new HashMap<>();
    private final Map<String, MeasuredFigure> figures = new HashMap<>();

    private record GroupOn(Group group, LocalDate day) {}

    public FormulaEvaluator(Atlas atlas) {
        this.atlas = atlas;
    }

    /// What the data say to a claim that can be [decided][FormulaCheck].
    ///
    /// @param chosen the group that a formula may leave open
    public FormulaFinding on(Formula formula, Group chosen, LocalDate day) {
        Formula whole = formula.where(chosen);
        Reckoned left = reckoned(whole.left(), chosen, day);
        Reckoned right = reckoned(whole.right(), chosen, day);
        return new FormulaFinding(whole, day, left, right, tolerance(whole, right));
    }

    private double tolerance(Formula formula, Reckoned right) {
        boolean isOfPercent = QuantityUnit.of(atlas, formula)
                .filter(QuantityUnit::isOfPercent)
                .isPresent();
        return isOfPercent
                ? ABOUT_POINTS
                : right instanceof Known known ? Math.abs(known.value()) * ABOUT_PERCENT / HUNDRED : 0;
    }

    private Reckoned reckoned(Quantity side, Group chosen, LocalDate day) {
        return switch (side) {
            case Quantity.Constant constant -> Known.exactly(constant.value(), Optional.empty());
            case Quantity.Multiple multiple ->
                switch (reckoned(multiple.measured(), chosen, day)) {
                    case Known known -> known.times(multiple.factor().doubleValue());
                    case Lacking lacking -> lacking;
                };
            case Quantity.CountOf(FormulaGroup group) -> count(group.where(chosen), day);
            case Quantity.FigureOf(FigureRule rule, String figure, FormulaGroup group) ->
                figure(rule, figure, areas(group.where(chosen), day), day.getYear());
        };
    }

    private Known count(Group group, LocalDate day) {
        GroupBounds bounds = GroupBounds.on(atlas, group, day);
        Basis basis = new Basis(
                new TreeSet<>(GroupStates.on(atlas, group, day)), new TreeSet<>(), Optional.empty(), Optional.empty());
        double counted = basis.counted().size();
        return new Known(
                Math.min(counted, bounds.sure().size()),
                counted,
                Math.max(counted, bounds.possible().size()),
                Optional.of(basis));
    }

    private List<String> areas(Group group, LocalDate day) {
        return areas.computeIfAbsent(
                new GroupOn(group, day),
                asked -> ShareCalculator.areasOn(atlas, GroupStates.on(atlas, asked.group(), asked.day()), day));
    }

    private Reckoned figure(FigureRule rule, String id, Collection<String> states, int year) {
        if (states.isEmpty()) {
            return new Lacking(Lack.NOBODY, Optional.empty());
        }
        FigureMeasure measure = rule == FigureRule.SHARE ? FigureMeasure.SHARE_OF_WORLD : FigureMeasure.ABSOLUTE;
        MeasuredFigure figure = figures.computeIfAbsent(
                measure + " " + id,
                _ -> MeasuredFigure.of(atlas, atlas.indicator(id).orElseThrow(), measure));
        Optional<GroupValue> together = figure.together(year, states).filter(value -> isRecent(value, year));
        if (together.isEmpty()) {
            return new Lacking(
                    Lack.NO_VALUES,
                    Optional.of(new Basis(new TreeSet<>(), new TreeSet<>(states), Optional.empty(), Optional.empty())));
        }
        GroupValue value = together.get();
        Optional<Share> share =
                value.rule() instanceof GroupRule.ShareOfWorld(Share of) ? Optional.of(of) : Optional.empty();
        Optional<Basis> basis = Optional.of(new Basis(
                value.counted(),
                value.missing(),
                Optional.of(share.map(of -> new Years(of.year(), of.year()))
                        .orElseGet(() -> years(figure.in(year, value.counted())))),
                share));
        return 2 * value.counted().size() < states.size()
                ? new Lacking(Lack.FEW_VALUES, basis)
                : Known.exactly(value.value(), basis);
    }

    private static boolean isRecent(GroupValue value, int year) {
        return !(value.rule() instanceof GroupRule.ShareOfWorld(Share share)
                && share.year() < year - YearValues.OLDEST_YEARS);
    }

    private static Years years(StateValues values) {
        IntSummaryStatistics years =
                values.byState().values().stream().mapToInt(Dated::year).summaryStatistics();
        return new Years(years.getMin(), years.getMax());
    }
}
