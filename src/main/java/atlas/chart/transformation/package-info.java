/// Charts and tables of how organizations came to be organizations.
@NullMarked
package atlas.chart.transformation;

import org.jspecify.annotations.NullMarked;
