package atlas.domain.text;

import atlas.domain.date.Edtf;
import java.util.Optional;

/// A source, as CSL-JSON describes it.
///
/// @param type      the CSL type, for instance `treaty` or `webpage`
/// @param container the newspaper, journal or site it stands in
/// @param issued    the day, month or year of issue
/// @param accessed  the day it was read
public record Source(
        String id,
        String type,
        String title,
        Optional<String> author,
        Optional<String> container,
        Optional<String> publisher,
        Optional<Edtf> issued,
        Optional<String> url,
        Optional<Edtf> accessed,
        Optional<String> note) {}
