package atlas.panel.details.chart;

import atlas.table.Table;

/// A chart, and the table that it draws.
public interface Chart {

    /// What is drawn, a row for each point, bar or band, from left to right. The columns have one name in all
    /// languages; words in the cells are in the reader's.
    Table data();
}
