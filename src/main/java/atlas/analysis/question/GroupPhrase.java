package atlas.analysis.question;

import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Whom a question is about: organizations and states with "and", "or" and "not" between them.
///
/// "Members of A and B" is said of those that are members of both, and of those of one or the other; unless the
/// question says which, it has both readings, the stricter first.
final class GroupPhrase {

    private static final Map<Concept, Said> STATUSES = new EnumMap<>(Map.of(
            Concept.MEMBERS, new Said(Optional.of(MembershipStatus.MEMBER)),
            Concept.OBSERVERS, new Said(Optional.of(MembershipStatus.OBSERVER)),
            Concept.DIALOGUE_PARTNERS, new Said(Optional.of(MembershipStatus.DIALOGUE_PARTNER)),
            Concept.PARTNERS, new Said(Optional.of(MembershipStatus.PARTNER)),
            Concept.PARTICIPANTS, new Said(Optional.empty())));

    private final Phrase phrase;
    private final List<Operand> operands = new ArrayList<>();
    private final BitSet places = new BitSet();

    /// A part of the group, and how it is joined to what is before it.
    private record Operand(Group group, boolean isOrganization, boolean isOr, boolean isNot) {}

    /// How "and" between organizations is meant.
    private enum And {
        BOTH,
        EITHER
    }

    /// @param takesStates whether states belong to it; else those alone that are excepted
    GroupPhrase(Phrase phrase, boolean takesStates) {
        this.phrase = phrase;
        BitSet organizations = phrase.placesOf(Named.OrganizationNamed.class);
        List<Integer> named = placesNamed().stream().boxed().toList();
        for (int i = 0; i < named.size(); i++) {
            int place = named.get(i);
            boolean isNot = isNot(named, i);
            if (takesStates || isNot || organizations.get(place)) {
                boolean isOr = i > 0 && isBetween(named.get(i - 1), place, Concept.OR);
                operands.add(new Operand(group(place), organizations.get(place), isOr, isNot));
                places.set(place);
            }
        }
    }

    private BitSet placesNamed() {
        BitSet all = phrase.placesOf(Named.OrganizationNamed.class);
        all.or(phrase.placesOf(Named.StateNamed.class));
        return all;
    }

    /// Whether one of the names is excepted: by a word of its own, or together with those that it is joined to, as in
    /// "not members of A or B".
    private boolean isNot(List<Integer> named, int which) {
        int step = phrase.hasPostpositions() ? 1 : -1;
        for (int i = which; ; i += step) {
            int place = named.get(i);
            boolean isLast = i + step < 0 || i + step >= named.size();
            int next = isLast ? (step < 0 ? -1 : phrase.tokens().size()) : named.get(i + step);
            int from = Math.min(place, next);
            int to = Math.max(place, next);
            if (isBetween(from, to, Concept.NOT)) {
                return true;
            }
            boolean isJoined = !isLast
                    && (isBetween(from, to, Concept.AND) || isBetween(from, to, Concept.OR))
                    && !isStatusBetween(from, to);
            if (!isJoined) {
                return false;
            }
        }
    }

    private boolean isStatusBetween(int from, int to) {
        int status = nextStatus(from);
        return status >= 0 && status < to;
    }

    /// The places of the names that it is made of.
    BitSet places() {
        return places;
    }

    /// What words mean that have a place in it.
    Set<Concept> concepts() {
        long organizations = operands.stream().filter(Operand::isOrganization).count();
        Set<Concept> concepts = Phrase.concepts(Concept.STATES);
        if (!operands.isEmpty()) {
            concepts.add(Concept.NOT);
        }
        if (operands.size() > 1) {
            concepts.addAll(Phrase.concepts(Concept.AND, Concept.OR));
        }
        if (organizations > 1) {
            concepts.addAll(Phrase.concepts(Concept.BOTH, Concept.EITHER));
        }
        if (organizations > 0) {
            concepts.addAll(STATUSES.keySet());
        }
        return concepts;
    }

    /// The groups that can be meant; none where nobody is named.
    List<Group> groups() {
        if (operands.isEmpty()) {
            return List.of();
        }
        if (phrase.has(Concept.BOTH)) {
            return List.of(joined(And.BOTH));
        }
        if (phrase.has(Concept.EITHER)) {
            return List.of(joined(And.EITHER));
        }
        return List.of(joined(And.BOTH), joined(And.EITHER)).stream().distinct().toList();
    }

    private Group joined(And and) {
        List<List<Operand>> terms = new ArrayList<>();
        for (Operand operand : operands) {
            if (terms.isEmpty() || (operand.isOr && !operand.isNot)) {
                terms.add(new ArrayList<>());
            }
            terms.getLast().add(operand);
        }
        return terms.stream()
                .map(term -> term(term, and))
                .reduce(GroupPhrase::union)
                .orElseThrow();
    }

    private static Group term(List<Operand> operands, And and) {
        Optional<Group> wanted = Optional.empty();
        boolean isOfOrganizations = true;
        for (Operand operand : operands) {
            if (!operand.isNot) {
                boolean isBoth = and == And.BOTH && isOfOrganizations && operand.isOrganization;
                wanted = Optional.of(wanted.map(before ->
                                isBoth ? new Group.Intersection(before, operand.group) : union(before, operand.group))
                        .orElse(operand.group));
                isOfOrganizations &= operand.isOrganization;
            }
        }
        Optional<Group> unwanted = operands.stream()
                .filter(Operand::isNot)
                .map(Operand::group)
                .reduce(GroupPhrase::union)
                .map(Group.Complement::new);
        return wanted.map(kept -> unwanted.<Group>map(without -> new Group.Intersection(kept, without))
                        .orElse(kept))
                .or(() -> unwanted)
                .orElseThrow();
    }

    /// States that are picked are one group together.
    private static Group union(Group left, Group right) {
        if (left instanceof Group.Picked(SortedSet<String> some)
                && right instanceof Group.Picked(SortedSet<String> others)) {
            TreeSet<String> all = new TreeSet<>(some);
            all.addAll(others);
            return new Group.Picked(all);
        }
        return new Group.Union(left, right);
    }

    private Group group(int place) {
        return switch (((Token.Name) phrase.tokens().get(place)).readings().getFirst()) {
            case Named.StateNamed(String iso3) -> Group.Picked.of(List.of(iso3));
            case Named.OrganizationNamed(String id) -> new Group.Participants(id, status(place));
            case Named.FigureNamed _, Named.VoteNamed _ -> throw new IllegalStateException("no part of a group");
        };
    }

    /// As what: the word for it stands before the organizations or after them, as the first of them has it. Where none
    /// is said, as members.
    private Optional<MembershipStatus> status(int place) {
        int first = nextStatus(0);
        if (first < 0) {
            return Optional.of(MembershipStatus.MEMBER);
        }
        boolean standsAfter = phrase.placesOf(Named.OrganizationNamed.class).nextSetBit(0) < first;
        int before = previousStatus(place);
        int after = nextStatus(place);
        int nearest = standsAfter ? (after >= 0 ? after : before) : (before >= 0 ? before : after);
        return statusOf(phrase.tokens().get(nearest)).orElseThrow().status;
    }

    /// @param status empty for any
    private record Said(Optional<MembershipStatus> status) {}

    private int nextStatus(int from) {
        for (int place = from; place < phrase.tokens().size(); place++) {
            if (statusOf(phrase.tokens().get(place)).isPresent()) {
                return place;
            }
        }
        return -1;
    }

    private int previousStatus(int from) {
        for (int place = from; place >= 0; place--) {
            if (statusOf(phrase.tokens().get(place)).isPresent()) {
                return place;
            }
        }
        return -1;
    }

    private static Optional<Said> statusOf(Token token) {
        return token instanceof Token.Word word
                ? STATUSES.entrySet().stream()
                        .filter(status -> word.isAny(status.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                : Optional.empty();
    }

    private boolean isBetween(int from, int to, Concept concept) {
        for (int place = from + 1; place < to; place++) {
            if (phrase.tokens().get(place) instanceof Token.Word word && word.isAny(concept)) {
                return true;
            }
        }
        return false;
    }
}
