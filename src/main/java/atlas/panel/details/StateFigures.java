package atlas.panel.details;

import atlas.chart.FigureCharts;
import atlas.domain.figure.Indicator;
import atlas.domain.figure.Series;
import atlas.domain.place.State;
import atlas.i18n.Amounts;
import atlas.panel.citation.CitationRequest;
import atlas.panel.command.ContextActions;
import atlas.panel.details.block.BlockColumn;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.chart.Sparkline;
import atlas.panel.details.table.PageTables;
import atlas.panel.table.TableOffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A state's figures: the newest value up to the date's year, and the course through the years.
final class StateFigures {

    private final PanelContext context;
    private final State state;
    private final Amounts amounts;

    StateFigures(PanelContext context, State state) {
        this.context = context;
        this.state = state;
        this.amounts = context.amounts();
    }

    /// The figures; empty if the state has none.
    Optional<DatedNode> node() {
        BlockColumn column =
                context.section(context.word("details.figures"), () -> new PageTables(context).figures(state));
        boolean hasAny = false;
        for (Indicator indicator : context.atlas().indicators().values()) {
            if (!indicator.series().of(state.iso3()).isEmpty()) {
                column.add(new FigureBlock(indicator));
                hasAny = true;
            }
        }
        return hasAny ? Optional.of(column) : Optional.empty();
    }

    /// One figure.
    private final class FigureBlock implements DatedNode {

        private final VBox box = new VBox();
        private final Label value = Rows.wrapped("", "figure-value");
        private final Label unit = Rows.wrapped("", "figure-unit");
        private final Sparkline sparkline;
        private final Indicator indicator;
        private Map.@Nullable Entry<Integer, Series.Value> shown;

        FigureBlock(Indicator indicator) {
            this.indicator = indicator;
            NavigableMap<Integer, Series.Value> values = indicator.series().of(state.iso3());
            String name = context.text(indicator.names());
            sparkline = new Sparkline(
                    new FigureCharts(context.atlas(), context.messages()).figure(indicator, List.of(state.iso3())),
                    context.messages(),
                    context.word(
                            "chart.figure",
                            name,
                            context.stateName(state.iso3()),
                            amount(values.firstEntry().getValue().value()),
                            Integer.toString(values.firstKey()),
                            amount(values.lastEntry().getValue().value()),
                            Integer.toString(values.lastKey())));
            TableOffer.giveTo(
                    box, context.messages(), () -> new PageTables(context).figure(state, indicator.id(), name));
            ContextActions.giveTo(
                    box,
                    context.messages(),
                    items -> items.add(
                            context.word("cite.figure"),
                            () -> box.fireEvent(CitationRequest.ofFigure(indicator.id()))));
            // With large text the line gives way before a number is broken.
            value.setMinWidth(Region.USE_PREF_SIZE);
            VBox number = new VBox(value, unit);
            number.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(number, Priority.ALWAYS);
            HBox line = new HBox(number, sparkline);
            line.getStyleClass().add("figure-line");
            Node title = new Prose("row-small")
                    .quietly(name)
                    .with(context.marks(indicator.sourcesFor(List.of(state.iso3()))))
                    .flow();
            box.getStyleClass().add("figure");
            box.getChildren().addAll(title, line);
        }

        @Override
        public Region node() {
            return box;
        }

        @Override
        public void travelTo(LocalDate day) {
            Optional<Map.Entry<Integer, Series.Value>> newest =
                    indicator.series().newest(state.iso3(), day.getYear());
            Map.Entry<Integer, Series.Value> now = newest.orElse(null);
            if (shown != null && shown.equals(now)) {
                return;
            }
            shown = now;
            value.setText(newest.map(entry -> amount(entry.getValue().value()))
                    .orElseGet(() -> context.word("details.no-data")));
            unit.setText(newest.map(this::unitAndYear).orElse(""));
            sparkline.showYear(day.getYear());
        }

        private String unitAndYear(Map.Entry<Integer, Series.Value> entry) {
            String year = Integer.toString(entry.getKey());
            String words = context.text(indicator.unit());
            return entry.getValue()
                    .estimateRange()
                    .filter(estimateRange -> estimateRange.low() < estimateRange.high())
                    .map(estimateRange -> context.word(
                            "details.unit-bounds-year",
                            words,
                            amount(estimateRange.low()),
                            amount(estimateRange.high()),
                            year))
                    .orElseGet(() -> context.word("details.unit-year", words, year));
        }

        private String amount(double number) {
            return amounts.of(number, indicator.decimals());
        }
    }
}
