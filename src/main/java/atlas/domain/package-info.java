/// The dated model: states, organizations, conflicts, figures and the sources of each. Immutable, and free of files,
/// windows and pictures.
package atlas.domain;
