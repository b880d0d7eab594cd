package atlas.citation;

/// Who wrote something: a person, or a body of which CSL knows the name as a whole.
public sealed interface CslName {

    /// A person.
    ///
    /// @param given blank where it is not known
    record Person(String family, String given) implements CslName {
        public Person {
            family = PlainText.of(family);
            given = PlainText.of(given);
        }
    }

    /// An organization, or a person whose name is not divided.
    record Literal(String name) implements CslName {
        public Literal {
            name = PlainText.of(name);
        }
    }
}
