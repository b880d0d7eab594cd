/// The painters of plots, one for each kind.
@NullMarked
package atlas.render.chart.plot;

import org.jspecify.annotations.NullMarked;
