package atlas.analysis.question;

/// Something of the atlas that a question names.
sealed interface Named {

    /// A state, by ISO 3166-1 alpha-3.
    record StateNamed(String iso3) implements Named {}

    /// An organization, by its id.
    record OrganizationNamed(String id) implements Named {}

    /// A figure, by its id.
    record FigureNamed(String id) implements Named {}

    /// A vote of the General Assembly on a whole text, by its id.
    record VoteNamed(String id) implements Named {}
}
