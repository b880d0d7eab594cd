package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.text.Text;
import java.util.List;
import java.util.Optional;

/// Another organization, and how it stands to this one, for a time.
///
/// @param organization its id where the atlas holds it
public record Partner(
        Optional<String> organization,
        Text names,
        PartnerStatus partnerStatus,
        Period period,
        Optional<Text> note,
        List<String> sources) {

    /// The relation.
    public enum PartnerStatus {
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
