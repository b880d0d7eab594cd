/// Figures of groups of states: values on a day, changes, ranks, totals and means, and how two figures go together.
package atlas.analysis.figure;
