package atlas.panel.details.chart;

import atlas.chart.ChartContent;
import atlas.table.Table;

/// A chart of a page. What it shows can be drawn by itself as well, copied and saved.
public interface Chart {

    /// What it shows, with its words and its data.
    ChartContent<?> content();

    /// What is drawn, a row for each point, bar or band, from left to right.
    default Table data() {
        return content().data();
    }
}
