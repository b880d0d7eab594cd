package atlas.assets;

import atlas.domain.Resolution.Ballot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads `votes.csv`, the roll calls of the General Assembly: `resolution,iso3,vote`. A wrong line is left out.
final class VotesTable {

    static final String FILE = "votes.csv";

    private static final List<String> HEADER = List.of("resolution", "iso3", "vote");

    private final Reading reading;
    private final Map<String, Map<String, Ballot>> votes = new HashMap<>();

    private VotesTable(Reading reading) {
        this.reading = reading;
    }

    /// How states voted, by the resolution's symbol and the state's code.
    static Map<String, Map<String, Ballot>> read(Reading reading) {
        VotesTable table = new VotesTable(reading);
        new CsvTable(reading, FILE, List.of(HEADER)).read(row -> table.vote(row, row.key(), row.text(1), row.text(2)));
        return table.votes;
    }

    private void vote(CsvRow row, String symbol, String state, String word) {
        Optional<Ballot> ballot = Words.constant(Ballot.class, word);
        if (!reading.references().isKnown(Referent.STATE, state)) {
            row.note(References.unknown(Referent.STATE, state));
        } else if (ballot.isEmpty()) {
            row.note(AssetProblem.quoted(word) + " should be one of: " + String.join(", ", Words.of(Ballot.class))
                    + ".");
        } else if (votes.computeIfAbsent(symbol, any -> new TreeMap<>()).putIfAbsent(state, ballot.get()) != null) {
            row.note(state + " votes a second time on " + AssetProblem.abbreviated(symbol)
                    + "; the first vote is kept.");
        }
    }
}
