/// What charts are drawn on and with: the sheet, lettering, axes, keys, and the marks that can be pointed at.
@NullMarked
package atlas.render.chart.sheet;

import org.jspecify.annotations.NullMarked;
