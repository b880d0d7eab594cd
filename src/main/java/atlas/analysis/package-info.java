/// Shares, orders of time, look-ups and checks: pure functions of the atlas and a day.
package atlas.analysis;
