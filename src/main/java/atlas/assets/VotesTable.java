package atlas.assets;

import atlas.domain.Resolution.Ballot;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads `votes.csv`, the roll calls of the General Assembly: `resolution,iso3,vote`. A wrong line is left out.
final class VotesTable {

    static final String FILE = "votes.csv";

    private static final String HEADER = "resolution,iso3,vote";

    private VotesTable() {}

    /// How states voted, by the resolution's symbol and the state's code.
    static Map<String, Map<String, Ballot>> read(Reading reading) {
        Map<String, Map<String, Ballot>> votes = new HashMap<>();
        Optional<byte[]> bytes = reading.bytes(FILE);
        if (bytes.isEmpty()) {
            return votes;
        }
        List<String> lines =
                new String(bytes.get(), StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            reading.report(FILE, "line 1", "The first line should be \"" + HEADER + "\".");
            return votes;
        }
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split(",", -1);
            Optional<String> mistake = mistake(cells, reading, votes);
            if (mistake.isPresent()) {
                reading.report(FILE, "line " + (i + 1), mistake.get());
            } else {
                votes.computeIfAbsent(cells[0], symbol -> new TreeMap<>())
                        .put(cells[1], Words.constant(Ballot.class, cells[2]).orElseThrow());
            }
        }
        return votes;
    }

    private static Optional<String> mistake(String[] cells, Reading reading, Map<String, Map<String, Ballot>> votes) {
        if (cells.length != 3) {
            return Optional.of("There should be 3 values, separated by commas.");
        }
        if (!reading.references().isKnown(Referent.STATE, cells[1])) {
            return Optional.of(References.unknown(Referent.STATE, cells[1]));
        }
        if (Words.constant(Ballot.class, cells[2]).isEmpty()) {
            return Optional.of(
                    "\"" + cells[2] + "\" should be one of: " + String.join(", ", Words.of(Ballot.class)) + ".");
        }
        if (votes.getOrDefault(cells[0], Map.of()).containsKey(cells[1])) {
            return Optional.of(cells[1] + " votes a second time on " + cells[0] + "; the first vote is kept.");
        }
        return Optional.empty();
    }
}
