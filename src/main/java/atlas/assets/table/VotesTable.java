package atlas.assets.table;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.EnumNames;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.domain.conflict.Resolution.Ballot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Reads `votes.csv`, the roll calls of the General Assembly: `resolution,iso3,vote`. A wrong line is left out.
public final class VotesTable {

    public static final String FILE = "votes.csv";

    private static final List<String> HEADER = List.of("resolution", "iso3", "vote");

    private final LoadContext context;
    private final Map<String, Map<String, Ballot>> votes = new HashMap<>();

    private VotesTable(LoadContext context) {
        this.context = context;
    }

    /// How states voted, by the resolution's symbol and the state's code.
    public static Map<String, Map<String, Ballot>> read(LoadContext context) {
        VotesTable table = new VotesTable(context);
        new CsvTable(context, FILE, List.of(HEADER)).read(row -> table.vote(row, row.key(), row.text(1), row.text(2)));
        return table.votes;
    }

    private void vote(CsvRow row, String symbol, String state, String word) {
        Optional<Ballot> ballot = EnumNames.constant(Ballot.class, word);
        if (!context.references().isKnown(Referent.STATE, state)) {
            row.report(References.unknown(Referent.STATE, state));
        } else if (ballot.isEmpty()) {
            row.report(AssetProblem.quoted(word) + " should be one of: " + String.join(", ", EnumNames.of(Ballot.class))
                    + ".");
        } else if (votes.computeIfAbsent(symbol, any -> new TreeMap<>()).putIfAbsent(state, ballot.get()) != null) {
            row.report(state + " votes a second time on " + AssetProblem.abbreviated(symbol)
                    + "; the first vote is kept.");
        }
    }
}
