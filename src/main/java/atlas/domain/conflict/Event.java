package atlas.domain.conflict;

import atlas.domain.date.Edtf;
import atlas.domain.text.Text;
import atlas.geo.LonLat;
import java.util.List;
import java.util.Optional;

/// Something that happened in a conflict.
///
/// @param url the address of the official text, for agreements and resolutions
public record Event(
        String id,
        Edtf date,
        EventKind eventKind,
        Text text,
        Optional<Text> place,
        Optional<LonLat> at,
        Optional<String> url,
        List<String> sources) {

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
