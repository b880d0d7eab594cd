/// Scales of charts: from values and days to places and colours, and how values are written.
@NullMarked
package atlas.chart.scale;

import org.jspecify.annotations.NullMarked;
