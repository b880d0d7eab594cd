/// The words of the interface, in every language the atlas speaks. Names of places and institutions are data.
package atlas.i18n;
