/// Indicators and their series of figures.
package atlas.domain.figure;
