package atlas.domain;

import java.util.List;
import java.util.Optional;

/// Another organization, and how it stands to this one, for a time.
///
/// @param organization its id where the atlas holds it
public record Partner(
        Optional<String> organization,
        Text names,
        Status status,
        Period period,
        Optional<Text> note,
        List<String> sources) {

    /// The relation.
    public enum Status {
        MEMBER,
        OBSERVER,
        PARTNER,
        /// This organization is an observer in the other.
        IS_OBSERVER_THERE
    }

    public Partner {
        sources = List.copyOf(sources);
    }

    public Edtf since() {
        return period.from();
    }
}
