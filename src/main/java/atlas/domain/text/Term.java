package atlas.domain.text;

import java.util.List;

/// A term of the field, defined.
///
/// @param see ids of terms to read with it
public record Term(String id, Text names, Text definition, List<String> see, List<String> sources) {

    public Term {
        see = List.copyOf(see);
        sources = List.copyOf(sources);
    }
}
