package atlas.citation;

import java.util.Optional;
import java.util.stream.Stream;

/// A variable of CSL whose value is a text.
public enum CslField {
    TITLE("title"),
    CONTAINER_TITLE("container-title"),
    PUBLISHER("publisher"),
    PUBLISHER_PLACE("publisher-place"),
    NUMBER("number"),
    VOLUME("volume"),
    ISSUE("issue"),
    PAGE("page"),
    EDITION("edition"),
    VERSION("version"),
    GENRE("genre"),
    DOI("DOI"),
    ISBN("ISBN"),
    URL("URL"),
    LANGUAGE("language"),
    NOTE("note");

    private final String variable;

    CslField(String variable) {
        this.variable = variable;
    }

    /// As CSL-JSON writes it.
    public String variable() {
        return variable;
    }

    /// The field that CSL-JSON writes so.
    public static Optional<CslField> of(String variable) {
        return Stream.of(values())
                .filter(field -> field.variable.equals(variable))
                .findFirst();
    }
}
