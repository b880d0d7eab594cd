package atlas.assets.json;

/// What a record can refer to by an id.
public enum Referent {
    STATE("state in states.json"),
    SOURCE("source in sources.json"),
    ORGANIZATION("organization in organizations/"),
    CONFLICT("conflict in conflicts/"),
    ARMED_CONFLICT("armed conflict in armed-conflicts.json"),
    INDICATOR("indicator in indicators/indicators.json"),
    TERM("term in glossary.json"),
    REGION("region in geography/regions.json"),
    AREA("region in geography/regions.json, and no state in geography/world-50m.json,");

    private final String words;

    Referent(String words) {
        this.words = words;
    }

    /// What it is and where it is listed.
    String words() {
        return words;
    }
}
