package atlas.assets.table;

import atlas.assets.json.AssetProblem;
import atlas.assets.json.EnumNames;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.cache.Lazy;
import atlas.domain.date.Edtf;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.Ballots;
import atlas.domain.vote.RollCall;
import atlas.domain.vote.RollCalls;
import atlas.domain.vote.Tally;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads `roll-calls.csv`, the roll calls of the General Assembly, one a line. The name of its column of ballots is the
/// list of the states that its letters stand for. A wrong line is left out.
public final class RollCallTable {

    public static final String FILE = "roll-calls.csv";

    private static final List<String> HEADER = List.of(
            "id", "symbol", "part", "paragraph", "date", "title", "yes", "no", "abstaining", CsvTable.ANY_COLUMN);
    private static final int BALLOTS = 9;
    private static final int MOST_VOTES = 10_000;

    /// Of the 45th session is `A/RES/45/16`, and a draft of the 66th is `A/66/L.14`.
    private static final Pattern SYMBOL_OF_A_SESSION = Pattern.compile("A/(?:RES/)?([1-9][0-9]{1,2})/.*");

    private static final int YEAR_OF_SESSION_NONE = 1945;

    private final LoadContext context;
    private final List<RollCall> rollCalls = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private Ballots.Voters voters = new Ballots.Voters(List.of());

    private RollCallTable(LoadContext context) {
        this.context = context;
    }

    /// The roll calls, which are read when they are first asked for. The states have to be known by then.
    public static Supplier<RollCalls> read(LoadContext context) {
        Lazy<RollCalls> read = new Lazy<>(() -> new RollCallTable(context).readAll());
        context.later(read::get);
        return read;
    }

    private RollCalls readAll() {
        new CsvTable(context, FILE, List.of(HEADER)).read(this::header, this::row);
        return new RollCalls(rollCalls);
    }

    private void header(CsvRow row) {
        List<String> states = List.of(row.text(BALLOTS).strip().split(" +", -1));
        states.stream()
                .filter(state -> !context.references().isKnown(Referent.STATE, state))
                .forEach(state -> row.report(References.unknown(Referent.STATE, state)));
        states.stream()
                .distinct()
                .filter(state -> states.indexOf(state) != states.lastIndexOf(state))
                .forEach(state -> row.report(Sentence.of("problem.two-columns", state)));
        voters = new Ballots.Voters(states);
    }

    private void row(CsvRow row) {
        try {
            RollCall rollCall = rollCall(row);
            Optional<Sentence> fault = fault(rollCall);
            if (fault.isPresent()) {
                row.report(fault.get());
            } else if (!ids.add(rollCall.id())) {
                row.report(Sentence.of("problem.second-id", AssetProblem.quoted(rollCall.id())));
            } else {
                context.remember(rollCall, row.place());
                rollCalls.add(rollCall);
            }
        } catch (WrongValue e) {
            row.report(e.sentence());
        }
    }

    /// @throws WrongValue if a cell is wrong
    private RollCall rollCall(CsvRow row) {
        Ballots ballots = new Ballots(voters, row.text(BALLOTS));
        Optional<Integer> didNotVote = ballots.count(Ballot.NOT_KNOWN) > 0
                ? Optional.empty()
                : Optional.of(ballots.count(Ballot.DID_NOT_VOTE));
        RollCall.Part part = EnumNames.constant(RollCall.Part.class, row.text(2))
                .orElseThrow(() -> new WrongValue(Sentence.of(
                        "problem.word-of",
                        AssetProblem.quoted(row.text(2)),
                        String.join(", ", EnumNames.of(RollCall.Part.class)))));
        return new RollCall(
                row.text(0),
                row.text(1),
                part,
                row.text(3),
                Edtf.parse(row.text(4)),
                row.text(5),
                new Tally(votes(row, 6), votes(row, 7), votes(row, 8), didNotVote),
                ballots,
                row.sources());
    }

    private static int votes(CsvRow row, int cell) {
        double number = row.number(cell);
        if (number < 0 || number > MOST_VOTES || number != Math.rint(number)) {
            throw new WrongValue(Sentence.of("problem.votes", row.text(cell)));
        }
        return (int) number;
    }

    /// What is wrong with a roll call by itself.
    private static Optional<Sentence> fault(RollCall rollCall) {
        if (rollCall.id().isBlank()) {
            return Optional.of(Sentence.of("problem.roll-call-id"));
        }
        if (rollCall.part() == RollCall.Part.WHOLE && !rollCall.id().equals(rollCall.symbol())) {
            return Optional.of(Sentence.of("problem.roll-call-symbol", AssetProblem.quoted(rollCall.symbol())));
        }
        return sessionFault(rollCall).or(() -> sumFault(rollCall));
    }

    /// A session opens in September and is closed when the next one opens.
    private static Optional<Sentence> sessionFault(RollCall rollCall) {
        Matcher session = SYMBOL_OF_A_SESSION.matcher(rollCall.symbol());
        if (!session.matches()) {
            return Optional.empty();
        }
        int year = YEAR_OF_SESSION_NONE + Integer.parseInt(session.group(1));
        LocalDate first = LocalDate.of(year, Month.SEPTEMBER, 1);
        LocalDate last = LocalDate.of(year + 1, Month.SEPTEMBER, 30);
        return rollCall.date().latest().isBefore(first)
                        || rollCall.date().earliest().isAfter(last)
                ? Optional.of(Sentence.of("problem.session", rollCall.date(), first, last))
                : Optional.empty();
    }

    /// The letters add up to the result; where some are not known, they may make up for what is missing.
    private static Optional<Sentence> sumFault(RollCall rollCall) {
        int missing = 0;
        boolean isTooMany = false;
        for (Ballot ballot : List.of(Ballot.YES, Ballot.NO, Ballot.ABSTAIN)) {
            int lacking =
                    rollCall.tally().of(ballot).orElse(0) - rollCall.ballots().count(ballot);
            isTooMany |= lacking < 0;
            missing += lacking;
        }
        if (!isTooMany && missing <= rollCall.ballots().count(Ballot.NOT_KNOWN)) {
            return Optional.empty();
        }
        return Optional.of(Sentence.of(
                "problem.ballots",
                rollCall.ballots().count(Ballot.YES),
                rollCall.ballots().count(Ballot.NO),
                rollCall.ballots().count(Ballot.ABSTAIN)));
    }
}
