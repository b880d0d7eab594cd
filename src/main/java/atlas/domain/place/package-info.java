/// States, cities and seas.
package atlas.domain.place;
