package atlas.citation;

import java.util.Locale;

/// What can be cited by an id.
public enum CitedKind {
    SOURCE,
    FIGURE,
    ORGANIZATION,
    STATE,
    CONFLICT,
    ARMED_CONFLICT,
    TERM,
    TABLE,
    DATASET,
    PROGRAM;

    /// As on the command line.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
