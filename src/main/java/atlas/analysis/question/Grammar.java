package atlas.analysis.question;

import atlas.analysis.question.Question.Direction;
import atlas.analysis.question.Question.Order;
import atlas.domain.figure.FigureMeasure;
import atlas.domain.group.Group;
import atlas.domain.organization.Membership.MembershipStatus;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What a phrase can ask. Each form of question says which words and names make it; whatever else is said is told as
/// not understood.
final class Grammar {

    private final Phrase phrase;
    private final GroupPhrase group;
    private final List<String> states;
    private final List<String> organizations;
    private final List<String> figures;

    /// Questions that a phrase may ask, with what it says besides.
    ///
    /// @param understood how many words and names that say something have their place in them
    /// @param missed     how many words and names have none
    record Parse(List<Question> questions, List<String> besides, int understood, int missed) {}

    Grammar(Phrase phrase) {
        this.phrase = phrase;
        this.group = new GroupPhrase(phrase, true);
        this.states = phrase.named(Named.StateNamed.class).stream()
                .map(Named.StateNamed::iso3)
                .toList();
        this.organizations = phrase.named(Named.OrganizationNamed.class).stream()
                .map(Named.OrganizationNamed::id)
                .toList();
        this.figures = phrase.named(Named.FigureNamed.class).stream()
                .map(Named.FigureNamed::id)
                .toList();
    }

    /// All that the phrase can ask, in the order in which it is preferred where as much is understood.
    List<Parse> parses() {
        return Stream.of(
                        comparison(),
                        changes(),
                        participation(),
                        ballots(),
                        agreement(),
                        sharesMost(),
                        sharedBy(),
                        ranking(),
                        figureTrend(),
                        figureValue(),
                        conflicts(),
                        participants(),
                        memberships())
                .flatMap(Optional::stream)
                .filter(parse -> !parse.questions.isEmpty())
                .toList();
    }

    private Optional<Parse> comparison() {
        return phrase.has(Concept.COMPARE) && states.size() > 1
                ? parse(Stream.of(new Question.Comparison(Group.Picked.of(states), oneTime())))
                        .with(Named.StateNamed.class, Concept.COMPARE, Concept.AND)
                : Optional.empty();
    }

    private Optional<Parse> changes() {
        boolean joined = phrase.has(Concept.JOIN);
        if (joined == phrase.has(Concept.LEAVE) || (!states.isEmpty() && !organizations.isEmpty())) {
            return Optional.empty();
        }
        MembershipStatus status = phrase.has(Concept.OBSERVERS)
                ? MembershipStatus.OBSERVER
                : phrase.has(Concept.DIALOGUE_PARTNERS)
                        ? MembershipStatus.DIALOGUE_PARTNER
                        : phrase.has(Concept.PARTNERS) ? MembershipStatus.PARTNER : MembershipStatus.MEMBER;
        Direction direction = joined ? Direction.JOINED : Direction.LEFT;
        Question asked = new Question.Changes(
                direction, organizations.stream().findFirst(), states.stream().findFirst(), status, time());
        return parse(Stream.of(asked))
                .withFirst(Named.OrganizationNamed.class)
                .withFirst(Named.StateNamed.class)
                .with(
                        joined ? Concept.JOIN : Concept.LEAVE,
                        Concept.WHO,
                        Concept.WHEN,
                        Concept.STATES,
                        Concept.ORGANIZATIONS,
                        Concept.MEMBERS,
                        Concept.OBSERVERS,
                        Concept.PARTNERS,
                        Concept.DIALOGUE_PARTNERS);
    }

    private Optional<Parse> participation() {
        boolean isAsked = phrase.hasAny(Concept.WHEN, Concept.JOIN, Concept.LEAVE)
                || (phrase.hasAny(
                                Concept.MEMBERS,
                                Concept.OBSERVERS,
                                Concept.PARTNERS,
                                Concept.DIALOGUE_PARTNERS,
                                Concept.PARTICIPANTS)
                        && !phrase.hasAny(Concept.AND, Concept.OR, Concept.NOT));
        return isAsked && states.size() == 1 && organizations.size() == 1
                ? parse(Stream.of(new Question.Participation(states.getFirst(), organizations.getFirst(), oneTime())))
                        .withFirst(Named.StateNamed.class)
                        .withFirst(Named.OrganizationNamed.class)
                        .with(
                                Concept.WHEN,
                                Concept.JOIN,
                                Concept.LEAVE,
                                Concept.MEMBERS,
                                Concept.OBSERVERS,
                                Concept.PARTNERS,
                                Concept.DIALOGUE_PARTNERS,
                                Concept.PARTICIPANTS)
                : Optional.empty();
    }

    private Optional<Parse> ballots() {
        List<Named.VoteNamed> votes = phrase.named(Named.VoteNamed.class);
        return votes.size() == 1 && !group.groups().isEmpty()
                ? parse(group.groups().stream()
                                .map(of -> new Question.BallotsOf(
                                        of, votes.getFirst().id())))
                        .withFirst(Named.VoteNamed.class)
                        .withGroup(Concept.VOTE, Concept.BY)
                : Optional.empty();
    }

    private Optional<Parse> agreement() {
        boolean isOfSeveral = states.size() > 1 || !organizations.isEmpty();
        return phrase.has(Concept.VOTE) && isOfSeveral
                ? parse(group.groups().stream().map(of -> new Question.VotingAgreement(of, oneTime())))
                        .withGroup(Concept.VOTE, Concept.ALIKE)
                : Optional.empty();
    }

    private Optional<Parse> sharesMost() {
        return phrase.has(Concept.SHARE) && phrase.has(Concept.MOST) && states.size() == 1
                ? parse(Stream.of(new Question.SharesMost(states.getFirst(), oneTime())))
                        .with(
                                Named.StateNamed.class,
                                Concept.SHARE,
                                Concept.MOST,
                                Concept.AND,
                                Concept.WHO,
                                Concept.ORGANIZATIONS,
                                Concept.STATES,
                                Concept.MEMBERS)
                : Optional.empty();
    }

    private Optional<Parse> sharedBy() {
        return phrase.has(Concept.SHARE) && states.size() > 1
                ? parse(Stream.of(new Question.SharedBy(new TreeSet<>(states), oneTime())))
                        .with(
                                Named.StateNamed.class,
                                Concept.SHARE,
                                Concept.AND,
                                Concept.BOTH,
                                Concept.ORGANIZATIONS,
                                Concept.MEMBERS)
                : Optional.empty();
    }

    private Optional<Parse> ranking() {
        if (figures.size() != 1 || !phrase.hasAny(Concept.MOST, Concept.LEAST, Concept.BY)) {
            return Optional.empty();
        }
        Order order = phrase.has(Concept.LEAST) ? Order.LOWEST_FIRST : Order.HIGHEST_FIRST;
        List<Group> among = group.groups();
        boolean isOfAll = among.isEmpty();
        return parse((isOfAll ? Stream.<Group>of(new Group.Everybody()) : among.stream())
                        .map(of -> new Question.FigureRanking(of, figures.getFirst(), measure(), order, oneTime())))
                .withFirst(Named.FigureNamed.class)
                .withGroup(
                        phrase.has(Concept.LEAST) ? Concept.LEAST : Concept.MOST,
                        Concept.BY,
                        Concept.WHO,
                        measureWord(),
                        isOfAll ? Concept.WORLD : Concept.STATES);
    }

    private Optional<Parse> figureTrend() {
        boolean isAsked = phrase.has(Concept.TREND)
                || time().filter(asked -> !asked.isOne()).isPresent();
        return isAsked && figures.size() == 1
                ? parse(group.groups().stream()
                                .map(of -> new Question.FigureTrend(of, figures.getFirst(), measure(), time())))
                        .withFirst(Named.FigureNamed.class)
                        .withGroup(Concept.TREND, measureWord())
                : Optional.empty();
    }

    private Optional<Parse> figureValue() {
        return figures.size() == 1 && time().map(AskedTime::isOne).orElse(true)
                ? parse(group.groups().stream()
                                .map(of -> new Question.FigureValue(of, figures.getFirst(), measure(), time())))
                        .withFirst(Named.FigureNamed.class)
                        .withGroup(measureWord())
                : Optional.empty();
    }

    private Optional<Parse> conflicts() {
        if (!phrase.has(Concept.CONFLICTS)) {
            return Optional.empty();
        }
        List<Group> of = group.groups();
        if (of.isEmpty() && time().isEmpty()) {
            return Optional.empty();
        }
        return parse((of.isEmpty()
                                ? Stream.of(Optional.<Group>empty())
                                : of.stream().map(Optional::of))
                        .map(concerned -> new Question.Conflicts(concerned, time())))
                .withGroup(Concept.CONFLICTS, Concept.WHO);
    }

    private Optional<Parse> participants() {
        GroupPhrase members = new GroupPhrase(phrase, false);
        return organizations.isEmpty()
                        || !phrase.hasAny(
                                Concept.MEMBERS,
                                Concept.OBSERVERS,
                                Concept.PARTNERS,
                                Concept.DIALOGUE_PARTNERS,
                                Concept.PARTICIPANTS,
                                Concept.STATES,
                                Concept.WHO)
                ? Optional.empty()
                : parse(members.groups().stream().map(of -> new Question.Participants(of, oneTime())))
                        .withGroup(members, Concept.WHO, Concept.SHARE);
    }

    private Optional<Parse> memberships() {
        return phrase.has(Concept.ORGANIZATIONS) && states.size() == 1 && organizations.isEmpty()
                ? parse(Stream.of(new Question.Memberships(states.getFirst(), oneTime())))
                        .with(
                                Named.StateNamed.class,
                                Concept.ORGANIZATIONS,
                                Concept.MEMBERS,
                                Concept.PARTICIPANTS,
                                Concept.WHO)
                : Optional.empty();
    }

    private FigureMeasure measure() {
        return phrase.has(Concept.PER_PERSON)
                ? FigureMeasure.PER_PERSON
                : phrase.has(Concept.SHARE_OF_WORLD) ? FigureMeasure.SHARE_OF_WORLD : FigureMeasure.ABSOLUTE;
    }

    private Concept measureWord() {
        return phrase.has(Concept.PER_PERSON) ? Concept.PER_PERSON : Concept.SHARE_OF_WORLD;
    }

    private Optional<AskedTime> time() {
        return phrase.time();
    }

    /// The time where it is one day, month or year; a span has no place in what holds on a day.
    private Optional<AskedTime> oneTime() {
        return time().filter(AskedTime::isOne);
    }

    private Parsing parse(Stream<? extends Question> questions) {
        return new Parsing(questions.map(question -> (Question) question).toList());
    }

    /// A question whose words and names are being told.
    private final class Parsing {

        private final List<Question> questions;
        private final BitSet places = new BitSet();

        private Parsing(List<Question> questions) {
            this.questions = questions;
            if (questions.stream().anyMatch(question -> question.time().isPresent())) {
                places.or(phrase.placeOfTime());
            }
        }

        Parsing withFirst(Class<? extends Named> sort) {
            int first = phrase.placesOf(sort).nextSetBit(0);
            if (first >= 0) {
                places.set(first);
            }
            return this;
        }

        Optional<Parse> with(Class<? extends Named> sort, Concept... concepts) {
            places.or(phrase.placesOf(sort));
            return with(concepts);
        }

        Optional<Parse> withGroup(Concept... concepts) {
            return withGroup(group, concepts);
        }

        Optional<Parse> withGroup(GroupPhrase of, Concept... concepts) {
            places.or(of.places());
            Set<Concept> all = Phrase.concepts(concepts);
            all.addAll(of.concepts());
            return parsed(all);
        }

        Optional<Parse> with(Concept... concepts) {
            return parsed(Phrase.concepts(concepts));
        }

        private Optional<Parse> parsed(Set<Concept> concepts) {
            return Optional.of(new Parse(
                    new ArrayList<>(questions),
                    phrase.besides(places, concepts),
                    phrase.understood(places, concepts),
                    phrase.missed(places, concepts)));
        }
    }
}
