package atlas.domain.conflict;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.List;
import java.util.Optional;

/// Something that happened in a conflict.
///
/// @param url     the address of the official text, for agreements and resolutions
/// @param parties who is concerned: states by their codes, parties of the conflict and organizations by their ids
/// @param by      who of them acted; empty where that is not known, or where nobody acted alone
/// @param deaths  how many died; empty where that is not known, or where nobody did
/// @param doAccountsDiffer whether the sides tell it differently
public record Event(
        String id,
        Edtf date,
        EventKind eventKind,
        Text text,
        Optional<Text> place,
        Optional<LonLat> at,
        Optional<String> url,
        List<String> parties,
        List<String> by,
        Optional<Deaths> deaths,
        boolean doAccountsDiffer,
        List<String> sources) {

    /// How many died, by the lowest and the highest account.
    public record Deaths(int low, int high) {

        public Deaths {
            if (low > high) {
                throw new WrongValue(Sentence.of("problem.deaths", low, high));
            }
        }
    }

    public Event {
        parties = List.copyOf(parties);
        by = List.copyOf(by);
        sources = List.copyOf(sources);
        if (!parties.containsAll(by)) {
            throw new WrongValue(Sentence.of("problem.actor", String.join(", ", by)));
        }
    }

    /// What sort of event it is.
    public enum EventKind {
        ARMED,
        AGREEMENT,
        RESOLUTION,
        DIPLOMATIC,
        HUMANITARIAN,
        POLITICAL
    }
}
