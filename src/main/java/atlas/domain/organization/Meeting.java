package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.util.List;
import java.util.Optional;

/// A meeting of an organization.
///
/// @param number    its ordinal among the meetings of its kind, from 1, as in "the sixth summit"
/// @param to        the last day, where it lasted longer than one
/// @param place     empty when it was held online
/// @param isPlanned whether it lies after the day up to which the dataset was checked
public record Meeting(
        String id,
        MeetingKind meetingKind,
        Optional<Integer> number,
        Edtf from,
        Optional<Edtf> to,
        Text names,
        Optional<Text> place,
        Optional<LonLat> at,
        Optional<Text> outcome,
        List<Document> documents,
        boolean isPlanned,
        List<String> sources) {

    /// Who meets, or what for.
    public enum MeetingKind {
        /// Heads of state, or of state and government.
        SUMMIT,
        /// Heads of government alone, where the summit is one of heads of state.
        HEADS_OF_GOVERNMENT,
        MINISTERIAL,
        INFORMAL_MINISTERIAL,
        SPECIAL_MINISTERIAL,
        PREPARATORY,
        THEMATIC,
        /// A session of the body in which all members sit, such as a council or a commission.
        GOVERNING_BODY,
        /// A session of parliamentarians.
        PLENARY
    }

    /// A document that the meeting adopted.
    public record Document(Text title, Optional<String> url) {}
}
