/// The painters of pairs: matrices with their cells, heads and key of colours, and networks.
@NullMarked
package atlas.render.chart.pair;

import org.jspecify.annotations.NullMarked;
