package atlas.assets;

import atlas.domain.Resolution.Ballot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads `votes.csv`, the roll calls of the General Assembly: `resolution,iso3,vote`. A wrong line is left out.
final class VotesTable {

    static final String FILE = "votes.csv";

    private static final String HEADER = "resolution,iso3,vote";

    private final Reading reading;
    private final Map<String, Map<String, Ballot>> votes = new HashMap<>();

    private VotesTable(Reading reading) {
        this.reading = reading;
    }

    /// How states voted, by the resolution's symbol and the state's code.
    static Map<String, Map<String, Ballot>> read(Reading reading) {
        VotesTable table = new VotesTable(reading);
        reading.bytes(FILE).ifPresent(table::read);
        return table.votes;
    }

    private void read(byte[] bytes) {
        CsvLines lines = new CsvLines(bytes);
        if (!lines.next() || !lines.line().equals(HEADER)) {
            report(1, "The first line should be \"" + HEADER + "\".");
            return;
        }
        while (lines.next()) {
            if (lines.isCutOff()) {
                report(lines.number(), "The file ends inside this line: it should end with a line break.");
            } else if (lines.cells() != 3) {
                report(lines.number(), "There should be 3 values, separated by commas.");
            } else {
                vote(lines.number(), lines.key(), lines.text(1), lines.text(2));
            }
        }
    }

    private void vote(int line, String symbol, String state, String word) {
        Optional<Ballot> ballot = Words.constant(Ballot.class, word);
        if (!reading.references().isKnown(Referent.STATE, state)) {
            report(line, References.unknown(Referent.STATE, state));
        } else if (ballot.isEmpty()) {
            report(line, "\"" + word + "\" should be one of: " + String.join(", ", Words.of(Ballot.class)) + ".");
        } else if (votes.computeIfAbsent(symbol, any -> new TreeMap<>()).putIfAbsent(state, ballot.get()) != null) {
            report(line, state + " votes a second time on " + symbol + "; the first vote is kept.");
        }
    }

    private void report(int line, String what) {
        reading.report(FILE, "line " + line, what);
    }
}
