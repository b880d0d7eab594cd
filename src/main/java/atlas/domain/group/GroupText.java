package atlas.domain.group;

import atlas.domain.group.Group.Complement;
import atlas.domain.group.Group.Everybody;
import atlas.domain.group.Group.FixedOn;
import atlas.domain.group.Group.InRegion;
import atlas.domain.group.Group.Intersection;
import atlas.domain.group.Group.Participants;
import atlas.domain.group.Group.Picked;
import atlas.domain.group.Group.Union;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.place.WorldRegion;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Groups as they are typed: `cica and sco`, `cica not (csto or nato)`, `cica:observer`, `region:central-asia`,
/// `KAZ,UZB`, `all not un`, `cica@2010-06-08`. `not` binds closest, then `and`, then `or`; `a not b` is short for `a
/// and not b`.
public final class GroupText {

    private static final String EVERYBODY = "all";
    private static final String REGION = "region:";
    private static final String ANY_STATUS = "any";
    private static final Pattern TOKEN = Pattern.compile("\\s*([()@]|[^()@\\s]+)");
    private static final Pattern STATES = Pattern.compile("[A-Z]{3}(,[A-Z]{3})*");
    private static final Pattern PARTICIPANTS = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*)(?::([a-z]+(?:-[a-z]+)*))?");
    /// Deeper than anybody types, and far from where the stack ends.
    private static final int DEEPEST = 50;

    private final List<String> tokens;
    private int next;
    private int depth;

    private GroupText(List<String> tokens) {
        this.tokens = tokens;
    }

    /// Reads a group. Whether there are organizations and states of these names is not asked.
    ///
    /// @throws WrongValue if it is none
    public static Group read(String text) {
        List<String> tokens =
                TOKEN.matcher(text).results().map(found -> found.group(1)).toList();
        if (tokens.isEmpty()) {
            throw new WrongValue(Sentence.of("problem.group.empty"));
        }
        GroupText reader = new GroupText(tokens);
        Group group = reader.union();
        if (reader.next < tokens.size()) {
            throw unexpected(tokens.get(reader.next));
        }
        return group;
    }

    private Group union() {
        if (++depth > DEEPEST) {
            throw new WrongValue(Sentence.of("problem.group.too-deep", DEEPEST));
        }
        Group group = intersection();
        while (takes("or")) {
            group = new Union(group, intersection());
        }
        depth--;
        return group;
    }

    private Group intersection() {
        Group group = complement();
        while (true) {
            if (takes("and")) {
                group = new Intersection(group, complement());
            } else if (isNext("not")) {
                group = new Intersection(group, complement());
            } else {
                return group;
            }
        }
    }

    private Group complement() {
        int negations = 0;
        while (takes("not")) {
            negations++;
        }
        Group group = fixed();
        for (int i = 0; i < negations; i++) {
            group = new Complement(group);
        }
        return group;
    }

    private Group fixed() {
        Group group = atom();
        while (takes("@")) {
            group = new FixedOn(group, day());
        }
        return group;
    }

    private LocalDate day() {
        String word = word();
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            throw new WrongValue(Sentence.of("problem.group.day", word), e);
        }
    }

    private Group atom() {
        if (takes("(")) {
            Group group = union();
            if (!takes(")")) {
                throw new WrongValue(Sentence.of("problem.group.bracket"));
            }
            return group;
        }
        return named(word());
    }

    private static Group named(String word) {
        if (word.equals(EVERYBODY)) {
            return new Everybody();
        }
        if (word.startsWith(REGION)) {
            return new InRegion(region(word.substring(REGION.length())));
        }
        if (STATES.matcher(word).matches()) {
            return Picked.of(Arrays.asList(word.split(",")));
        }
        Matcher participants = PARTICIPANTS.matcher(word);
        if (!participants.matches() || isOperator(word)) {
            throw unexpected(word);
        }
        String status = Optional.ofNullable(participants.group(2)).orElse(written(MembershipStatus.MEMBER));
        return new Participants(
                participants.group(1), status.equals(ANY_STATUS) ? Optional.empty() : Optional.of(status(status)));
    }

    private static WorldRegion region(String word) {
        return WorldRegion.ofId(word)
                .orElseThrow(() -> new WrongValue(Sentence.of(
                        "problem.group.region",
                        word,
                        Arrays.stream(WorldRegion.values()).map(WorldRegion::id).collect(Collectors.joining(", ")))));
    }

    private static MembershipStatus status(String word) {
        return Arrays.stream(MembershipStatus.values())
                .filter(status -> written(status).equals(word))
                .findFirst()
                .orElseThrow(() -> new WrongValue(Sentence.of(
                        "problem.group.status",
                        word,
                        Arrays.stream(MembershipStatus.values())
                                        .map(GroupText::written)
                                        .collect(Collectors.joining(", "))
                                + ", " + ANY_STATUS)));
    }

    private static String written(MembershipStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static boolean isOperator(String word) {
        return word.equals("and") || word.equals("or") || word.equals("not");
    }

    private String word() {
        if (next == tokens.size()) {
            throw new WrongValue(Sentence.of("problem.group.ends"));
        }
        return tokens.get(next++);
    }

    private boolean isNext(String token) {
        return next < tokens.size() && tokens.get(next).equals(token);
    }

    private boolean takes(String token) {
        boolean isNext = isNext(token);
        if (isNext) {
            next++;
        }
        return isNext;
    }

    private static WrongValue unexpected(String word) {
        return new WrongValue(Sentence.of("problem.group.unexpected", word));
    }

    /// Writes a group with no more brackets than it needs to be read back as it is.
    static String write(Group group) {
        return switch (group) {
            case Everybody() -> EVERYBODY;
            case Participants(String organization, Optional<MembershipStatus> status) ->
                organization
                        + status.map(known -> known == MembershipStatus.MEMBER ? "" : ":" + written(known))
                                .orElse(":" + ANY_STATUS);
            case InRegion(WorldRegion region) -> REGION + region.id();
            case Picked picked -> String.join(",", picked.states());
            case Union(Group left, Group right) ->
                write(left) + " or " + (right instanceof Union ? bracketed(right) : write(right));
            case Intersection(Group left, Group right) ->
                (left instanceof Union ? bracketed(left) : write(left)) + afterAnd(right);
            case Complement(Group inner) -> "not " + tight(inner);
            case FixedOn(Group inner, LocalDate day) ->
                (inner instanceof Complement ? bracketed(inner) : tight(inner)) + "@" + day;
        };
    }

    private static String afterAnd(Group right) {
        return switch (right) {
            case Complement _ -> " " + write(right);
            case Union _, Intersection _ -> " and " + bracketed(right);
            case Everybody _, Participants _, InRegion _, Picked _, FixedOn _ -> " and " + write(right);
        };
    }

    private static String tight(Group group) {
        return group instanceof Union || group instanceof Intersection ? bracketed(group) : write(group);
    }

    private static String bracketed(Group group) {
        return "(" + write(group) + ")";
    }
}
