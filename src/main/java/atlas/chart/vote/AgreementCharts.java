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
import atlas.chart.scale.MatrixScale;
import atlas.chart.scale.MatrixScale.CellUnit;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.vote.AgreementMeasure;
import atlas.domain.vote.RollCall;
import atlas.i18n.Amounts;
import atlas.i18n.Messages;
import atlas.view.desk.DeskView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/// How alike the states of a group vote: a cell for each two of them.
public final class AgreementCharts {

    private static final double PERCENT = 100;
    /// The scale of shares begins at a multiple of so many per cent.
    private static final double SCALE_STEP = 10;
    private static final int COEFFICIENT_DECIMALS = 2;
    /// A pair with less than this share of the votes of the pair with the most has no value in the picture.
    private static final int FEWEST_PARTS = 10;
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
    /// @param day on which it is asked who is in the group, and whose year is looked at if it is that of one
    public ChartContent<MatrixPlot> matrix(DeskView.Agreement view, Group group, LocalDate day) {
        AgreementMeasure measure = view.measure();
        RollCallScope scope = RollCallScope.of(view.span(), view.topic(), day, atlas);
        List<RollCall> rollCalls = scope.in(atlas);
        Collection<String> states = GroupStates.on(atlas, group, day);
        List<String> voters =
                states.stream().filter(state -> isMember(state, rollCalls)).toList();
        Cells cells = seriated(Cells.of(AgreementMatrix.of(rollCalls, voters), measure));
        String title = messages.get(
                "chart.title.votes", new GroupWords(atlas, messages).asTitle(group), RollCallWords.years(scope));
        String unit = messages.get("chart.unit.votes." + measure.name());
        return new ChartContent<>(
                RollCallWords.fileName("votes " + group.text() + " " + RollCallWords.years(scope)),
                title,
                words.topic(scope.topic()).map(topic -> topic + ". " + unit).orElse(unit),
                plot(cells),
                notes(scope, cells, rollCalls, states),
                words.sources(rollCalls, List.of(group)),
                () -> AgreementTable.of(cells.matrix(), scope, words::stateName));
    }

    private static boolean isMember(String state, Collection<RollCall> rollCalls) {
        return rollCalls.stream()
                .anyMatch(rollCall -> rollCall.ballots().of(state).isPresent());
    }

    /// The values of a measure.
    ///
    /// @param fewest votes of a pair that has a value: so few would be chance among pairs with many
    private record Cells(AgreementMatrix matrix, AgreementMeasure measure, int fewest) {

        static Cells of(AgreementMatrix matrix, AgreementMeasure measure) {
            int most = matrix.pairs().stream()
                    .mapToInt(pair -> pair.ballots().votes())
                    .max()
                    .orElse(0);
            return new Cells(matrix, measure, most / FEWEST_PARTS);
        }

        List<String> states() {
            return matrix.states();
        }

        /// The value of two states; empty for a state with itself too.
        Optional<Double> value(String first, String second) {
            return matrix.between(first, second)
                    .filter(ballots -> ballots.votes() >= fewest)
                    .flatMap(this::number);
        }

        Optional<Double> number(PairedBallots ballots) {
            return switch (measure) {
                case SHARE -> ballots.agreement();
                case KAPPA -> ballots.kappa();
                case PI -> ballots.pi();
                case S -> ballots.similarity();
            };
        }

        boolean hasTooFew() {
            return matrix.pairs().stream()
                    .map(AgreementMatrix.Pair::ballots)
                    .anyMatch(ballots -> ballots.votes() > 0 && ballots.votes() < fewest);
        }
    }

    private static Cells seriated(Cells cells) {
        List<String> states = cells.states();
        double[][] apart = new double[states.size()][states.size()];
        for (int row = 0; row < states.size(); row++) {
            for (int column = 0; column < states.size(); column++) {
                apart[row][column] = row == column
                        ? 0
                        : cells.value(states.get(row), states.get(column))
                                .map(value -> 1 - value)
                                .orElse(Double.NaN);
            }
        }
        List<String> order = Seriation.order(apart).stream().map(states::get).toList();
        return new Cells(cells.matrix().ordered(order), cells.measure(), cells.fewest());
    }

    private MatrixPlot plot(Cells cells) {
        List<String> states = cells.states();
        double factor = cells.measure() == AgreementMeasure.SHARE ? PERCENT : 1;
        List<List<OptionalDouble>> values = states.stream()
                .map(first -> states.stream()
                        .map(second -> cells.value(first, second)
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
                scale(cells.measure(), values),
                values,
                (row, column) -> cell(cells, states.get(row), states.get(column)));
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

    private String cell(Cells cells, String first, String second) {
        if (first.equals(second)) {
            return words.stateName(first);
        }
        Optional<PairedBallots> ballots = cells.matrix().between(first, second);
        return messages.get(
                "chart.votes.cell",
                words.stateName(first) + " – " + words.stateName(second),
                ballots.flatMap(cells::number)
                        .map(value -> cells.measure() == AgreementMeasure.SHARE
                                ? amounts.percent(value * PERCENT)
                                : messages.number(value, COEFFICIENT_DECIMALS))
                        .orElse("–"),
                ballots.map(PairedBallots::votes).orElse(0));
    }

    private List<String> notes(RollCallScope scope, Cells cells, List<RollCall> rollCalls, Collection<String> states) {
        List<String> notes = new ArrayList<>();
        notes.add(basis(cells.matrix(), rollCalls));
        if (cells.hasTooFew()) {
            notes.add(messages.get("chart.note.votes.few", cells.fewest()));
        }
        notes.addAll(words.notes(scope));
        if (cells.measure() != AgreementMeasure.SHARE) {
            notes.add(messages.get("chart.note.votes." + cells.measure().name()));
        }
        List<String> without = states.stream()
                .filter(state -> !cells.states().contains(state))
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
