/// Charts and tables of how alike states vote in the General Assembly.
@NullMarked
package atlas.chart.vote;

import org.jspecify.annotations.NullMarked;
