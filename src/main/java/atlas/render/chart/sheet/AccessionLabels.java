package atlas.render.chart.sheet;

import atlas.chart.TimeBands.AccessionLine;
import atlas.render.text.TextOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// Places the names of those that acceded in rows above a plot so that none covers another, the line of another or that
/// of the day: from the latest to the earliest, each in the lowest row that is free, beside its line. A name without a
/// place is shortened, to a code or a number of states, or stays away.
final class AccessionLabels {

    /// So many rows at most.
    static final int MOST_ROWS = 3;

    private static final double BESIDE = 3;
    private static final double BETWEEN = 6;
    private static final int MOST_NAMED = 2;

    private final ChartSheet sheet;
    private final TimeAxis time;
    private final Optional<Double> day;
    private final List<Placed> placed = new ArrayList<>();

    /// An accession with its line and, if it has room, its name.
    record Placed(AccessionLine accession, double x, Optional<Label> label) {}

    /// A name.
    ///
    /// @param row  from the top, 0 to the number of rows less one
    /// @param left pixel at which it begins
    record Label(TextOutline words, int row, double left) {

        double right() {
            return left + words.widthPixels();
        }

        boolean isCrossedBy(double x) {
            return left - BESIDE < x && x < right() + BESIDE;
        }

        boolean touches(Label other) {
            return row == other.row && left < other.right() + BETWEEN && other.left < right() + BETWEEN;
        }
    }

    AccessionLabels(ChartSheet sheet, List<AccessionLine> accessions, TimeAxis time) {
        this.sheet = sheet;
        this.time = time;
        this.day = sheet.words().day().filter(time.span()::holds).map(time::x);
        for (AccessionLine accession : accessions.reversed()) {
            double x = time.x(accession.date().latest());
            placed.add(new Placed(
                    accession,
                    x,
                    words(accession).stream()
                            .flatMap(words -> beside(x, words))
                            .filter(label -> isFree(label, x))
                            .findFirst()));
        }
        raise();
    }

    /// What can be said, the longest first.
    private List<TextOutline> words(AccessionLine accession) {
        int count = accession.states().size();
        Stream<String> texts = count > MOST_NAMED
                ? Stream.of(sheet.messages().get("chart.bands.states", count), "+" + count)
                : Stream.of(accession.names(), accession.states()).map(each -> String.join(", ", each));
        return texts.map(text -> sheet.outline(text, Lettering.TICK)).toList();
    }

    /// Right of the line, and if there is no room in any row left of it; in the lowest row first.
    private static Stream<Label> beside(double x, TextOutline words) {
        return DoubleStream.of(x + BESIDE, x - BESIDE - words.widthPixels())
                .boxed()
                .flatMap(left -> Stream.iterate(MOST_ROWS - 1, row -> row >= 0, row -> row - 1)
                        .map(row -> new Label(words, row, left)));
    }

    private boolean isFree(Label label, double x) {
        return label.left() >= time.left()
                && label.right() <= time.right()
                && day.filter(label::isCrossedBy).isEmpty()
                && placed.stream()
                        .allMatch(other -> other.label()
                                .filter(there -> label.touches(there)
                                        || (there.row() <= label.row() && label.isCrossedBy(other.x()))
                                        || (label.row() <= there.row() && there.isCrossedBy(x)))
                                .isEmpty());
    }

    /// Moves all names up by the rows that are free above them.
    private void raise() {
        int free = placed.stream()
                .flatMap(each -> each.label().stream())
                .mapToInt(Label::row)
                .min()
                .orElse(MOST_ROWS);
        placed.replaceAll(each -> new Placed(
                each.accession(),
                each.x(),
                each.label().map(label -> new Label(label.words(), label.row() - free, label.left()))));
    }

    /// All of them, the latest first.
    List<Placed> placed() {
        return List.copyOf(placed);
    }

    /// How many rows have a name.
    int rows() {
        return placed.stream()
                .flatMap(each -> each.label().stream())
                .mapToInt(label -> label.row() + 1)
                .max()
                .orElse(0);
    }
}
