package atlas.view;

/// What the reader has chosen to be told about.
public sealed interface Selection {

    /// A state, by its ISO 3166-1 alpha-3 code.
    record OfState(String iso3) implements Selection {}

    /// An organization, by its id.
    record OfOrganization(String id) implements Selection {}

    /// A conflict, by its id.
    record OfConflict(String id) implements Selection {}

    /// An armed conflict as UCDP counts it, by its id.
    record OfArmedConflict(String id) implements Selection {}

    /// The statistics of the organization that colours the map.
    record OfStatistics() implements Selection {}

    /// A term of the glossary, by its id.
    record OfTerm(String id) implements Selection {}
}
