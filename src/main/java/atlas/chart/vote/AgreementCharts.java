package atlas.chart.vote;

import atlas.analysis.Seriation;
import atlas.analysis.group.GroupStates;
import atlas.analysis.group.GroupWords;
import atlas.analysis.vote.AgreementMatrix;
import atlas.analysis.vote.PairedBallots;
import atlas.analysis.vote.RollCallScope;
import atlas.chart.ChartContent;
import atlas.chart.MatrixPlot;
import atlas.chart.MatrixPlot.MatrixEntry;
import atlas.chart.MatrixPlot.MatrixSubject;
import atlas.chart.MatrixScale;
import atlas.chart.MatrixScale.CellUnit;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.RollCall;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/// How alike the states of a group vote: a cell for each two of them.
public final class AgreementCharts {

    private static final double PERCENT = 100;
    /// The scale of shares begins at a multiple of so many per cent.
    private static final double SCALE_STEP = 10;
    private static final int COEFFICIENT_DECIMALS = 2;
    /// So many states without a vote are named.
    private static final int MOST_NAMED = 12;

    private final Atlas atlas;
    private final Messages messages;
    private final Amounts amounts;
    private final RollCallWords words;

    public AgreementCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.amounts = new Amounts(messages);
        this.words = new RollCallWords(atlas, messages);
    }

    /// The agreement of each two states of a group, ordered so that states which vote alike stand together. States that
    /// were no members of the United Nations in any of the votes are left out and named.
    ///
    /// @param day on which it is asked who is in the group
    public ChartContent<MatrixPlot> matrix(AgreementMeasure measure, RollCallScope scope, Group group, LocalDate day) {
        List<RollCall> rollCalls = scope.in(atlas);
        Collection<String> states = GroupStates.on(atlas, group, day);
        List<String> voters =
                states.stream().filter(state -> isMember(state, rollCalls)).toList();
        AgreementMatrix matrix = seriated(AgreementMatrix.of(rollCalls, voters), measure);
        String title = messages.get(
                "chart.title.votes", new GroupWords(atlas, messages).asTitle(group), RollCallWords.years(scope));
        String unit = messages.get("chart.unit.votes." + measure.name());
        return new ChartContent<>(
                RollCallWords.fileName("votes " + group.text() + " " + RollCallWords.years(scope)),
                title,
                words.topic(scope.topic()).map(topic -> topic + ". " + unit).orElse(unit),
                plot(matrix, measure),
                notes(measure, scope, matrix, rollCalls, states),
                words.sources(rollCalls, List.of(group)),
                () -> AgreementTable.of(matrix, scope, words::stateName));
    }

    private static boolean isMember(String state, Collection<RollCall> rollCalls) {
        return rollCalls.stream()
                .anyMatch(rollCall -> rollCall.ballots().of(state).isPresent());
    }

    private static Function<PairedBallots, Optional<Double>> numbers(AgreementMeasure measure) {
        return switch (measure) {
            case SHARE -> PairedBallots::agreement;
            case KAPPA -> PairedBallots::kappa;
            case PI -> PairedBallots::pi;
            case S -> PairedBallots::similarity;
        };
    }

    /// The value of two states; empty for a state with itself too.
    private static Optional<Double> value(
            AgreementMatrix matrix, AgreementMeasure measure, String first, String second) {
        return matrix.between(first, second).flatMap(numbers(measure));
    }

    private static AgreementMatrix seriated(AgreementMatrix matrix, AgreementMeasure measure) {
        List<String> states = matrix.states();
        double[][] apart = new double[states.size()][states.size()];
        for (int row = 0; row < states.size(); row++) {
            for (int column = 0; column < states.size(); column++) {
                apart[row][column] = row == column
                        ? 0
                        : value(matrix, measure, states.get(row), states.get(column))
                                .map(value -> 1 - value)
                                .orElse(Double.NaN);
            }
        }
        return matrix.ordered(Seriation.order(apart).stream().map(states::get).toList());
    }

    private MatrixPlot plot(AgreementMatrix matrix, AgreementMeasure measure) {
        List<String> states = matrix.states();
        double factor = measure == AgreementMeasure.SHARE ? PERCENT : 1;
        List<List<OptionalDouble>> values = states.stream()
                .map(first -> states.stream()
                        .map(second -> value(matrix, measure, first, second)
                                .map(value -> OptionalDouble.of(value * factor))
                                .orElse(OptionalDouble.empty()))
                        .toList())
                .toList();
        List<MatrixEntry> entries = states.stream()
                .map(state -> new MatrixEntry(state, words.stateName(state), state))
                .toList();
        return new MatrixPlot(
                MatrixSubject.STATES,
                entries,
                scale(measure, values),
                values,
                (row, column) -> cell(matrix, measure, states.get(row), states.get(column)));
    }

    private MatrixScale scale(AgreementMeasure measure, List<List<OptionalDouble>> values) {
        String without = messages.get("chart.votes.without." + measure.name());
        if (measure != AgreementMeasure.SHARE) {
            return MatrixScale.coefficients(without);
        }
        double least = values.stream()
                .flatMap(List::stream)
                .flatMapToDouble(OptionalDouble::stream)
                .min()
                .orElse(0);
        double low = Math.min(PERCENT - SCALE_STEP, Math.floor(least / SCALE_STEP) * SCALE_STEP);
        return new MatrixScale(low, PERCENT, OptionalDouble.empty(), CellUnit.PERCENT, without);
    }

    private String cell(AgreementMatrix matrix, AgreementMeasure measure, String first, String second) {
        String pair = words.stateName(first) + " – " + words.stateName(second);
        PairedBallots ballots = matrix.between(first, second).orElseThrow();
        return messages.get(
                "chart.votes.cell",
                pair,
                numbers(measure)
                        .apply(ballots)
                        .map(value -> measure == AgreementMeasure.SHARE
                                ? amounts.percent(value * PERCENT)
                                : messages.number(value, COEFFICIENT_DECIMALS))
                        .orElse("–"),
                ballots.votes());
    }

    private List<String> notes(
            AgreementMeasure measure,
            RollCallScope scope,
            AgreementMatrix matrix,
            List<RollCall> rollCalls,
            Collection<String> states) {
        List<String> notes = new ArrayList<>();
        notes.add(basis(matrix, rollCalls));
        notes.addAll(words.notes(scope));
        if (measure != AgreementMeasure.SHARE) {
            notes.add(messages.get("chart.note.votes." + measure.name()));
        }
        List<String> without = states.stream()
                .filter(state -> !matrix.states().contains(state))
                .map(words::stateName)
                .toList();
        if (!without.isEmpty() && !rollCalls.isEmpty()) {
            notes.add(messages.get("chart.note.votes.no-members", named(without)));
        }
        return notes;
    }

    private static String named(List<String> names) {
        return names.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (names.size() > MOST_NAMED ? " … (" + names.size() + ")" : "");
    }

    /// How many votes there are, on how many a cell rests, and what is left out of them.
    private String basis(AgreementMatrix matrix, List<RollCall> rollCalls) {
        List<PairedBallots> pairs =
                matrix.pairs().stream().map(AgreementMatrix.Pair::ballots).toList();
        if (pairs.isEmpty()) {
            return messages.get("chart.note.votes.roll-calls", rollCalls.size());
        }
        IntSummaryStatistics votes =
                pairs.stream().mapToInt(PairedBallots::votes).summaryStatistics();
        double didNotVote = pairs.stream().mapToInt(PairedBallots::didNotVote).sum();
        double notKnown = pairs.stream().mapToInt(PairedBallots::notKnown).sum();
        double all = votes.getSum() + didNotVote + notKnown;
        return messages.get(
                "chart.note.votes.basis",
                rollCalls.size(),
                votes.getMin() == votes.getMax()
                        ? Integer.toString(votes.getMax())
                        : votes.getMin() + "–" + votes.getMax(),
                amounts.percent(PERCENT * didNotVote / all),
                amounts.percent(PERCENT * notKnown / all));
    }
}
