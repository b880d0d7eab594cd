package atlas.panel.details;

import atlas.analysis.DeathsByYear.YearDeaths;
import atlas.chart.ChartContent;
import atlas.chart.ConflictCharts;
import atlas.chart.Plot.StackPlot;
import atlas.domain.conflict.Conflict;
import atlas.i18n.Amounts;
import atlas.panel.details.block.Card;
import atlas.panel.details.block.DatedContent;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Prose;
import atlas.panel.details.block.Rows;
import atlas.panel.details.chart.FatalitiesChart;
import atlas.panel.details.table.PageTables;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The deaths that the figures count, by year, with what they count.
final class ConflictFatalities {

    private final PanelContext context;
    private final Conflict conflict;
    private final Amounts amounts;

    ConflictFatalities(PanelContext context, Conflict conflict) {
        this.context = context;
        this.conflict = conflict;
        this.amounts = context.amounts();
    }

    /// The chart; empty if there is no estimate for any year.
    Optional<DatedNode> node() {
        ChartContent<StackPlot> content = new ConflictCharts(context.atlas(), context.messages()).deaths(conflict);
        return content.plot().isEmpty() ? Optional.empty() : Optional.of(card(content));
    }

    private Card card(ChartContent<StackPlot> content) {
        SortedMap<Integer, YearDeaths> years = content.plot().deaths().years();
        var worst = years.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> entry.getValue().best()))
                .orElseThrow();
        String sentence = context.word(
                "chart.fatalities",
                Integer.toString(years.firstKey()),
                Integer.toString(years.lastKey()),
                Integer.toString(worst.getKey()),
                amounts.of(worst.getValue().best(), 0));
        String title = context.word("details.fatalities");
        Card card = new Card(title);
        card.add(new DatedContent<>(
                context.day(),
                day -> Optional.ofNullable(years.get(day.getYear()))
                        .map(year -> context.word(
                                "details.fatalities-of",
                                Integer.toString(day.getYear()),
                                amounts.of(year.best(), 0),
                                amounts.of(year.low(), 0),
                                amounts.of(year.high(), 0)))
                        .orElseGet(() -> context.word("details.fatalities-none", Integer.toString(day.getYear()))),
                words -> List.<Node>of(new Prose().say(words).flow())));
        FatalitiesChart chart = new FatalitiesChart(content, context.messages(), sentence);
        card.offering(
                title,
                context.messages(),
                () -> new PageTables(context)
                        .chart(conflict.id() + "-fatalities", context.text(conflict.names()), title, chart::data));
        card.add((DatedNode) chart);
        card.add(keys());
        card.add(new Prose("row-small")
                .quietly(context.text(conflict.fatalities().note()))
                .with(context.marks(conflict.fatalities().sources()))
                .flow());
        return card;
    }

    /// Which colour is which state.
    private Node keys() {
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("chart-keys");
        List<String> states = conflict.fatalities().states();
        for (int i = 0; i < states.size(); i++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("chart-swatch", String.format(Locale.ROOT, "chart-swatch-%d", i % 3));
            HBox key = new HBox(swatch, Rows.wrapped(context.stateName(states.get(i)), "chart-key"));
            key.getStyleClass().add("chart-key-line");
            keys.getChildren().add(key);
        }
        return keys;
    }
}
