/// The check of a whole folder: schemas, references, order of dates, figures against each other.
package atlas.assets.check;
