package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Milestone;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.domain.place.StateHistory;
import atlas.domain.text.Term;
import atlas.domain.text.Text;
import atlas.geo.Bounds;
import atlas.geo.LonLat;
import atlas.i18n.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A small atlas for tests.
public final class Fixture {

    private Fixture() {}

    public static Text text(String en, String tr, String ru, String kk) {
        return new Text(Map.of(Language.ENGLISH, en, Language.TURKISH, tr, Language.RUSSIAN, ru, Language.KAZAKH, kk));
    }

    public static State state(String iso3, Text names, String... also) {
        return new State(
                iso3,
                iso3.substring(0, 2),
                State.StateKind.UN_MEMBER,
                Optional.empty(),
                names,
                Optional.empty(),
                List.of(also),
                Optional.empty(),
                StateHistory.NONE,
                Optional.empty(),
                Optional.empty(),
                List.of("source"));
    }

    public static Membership membership(String state, MembershipStatus membershipStatus, String from, String... to) {
        Optional<Edtf> end = to.length == 0 ? Optional.empty() : Optional.of(Edtf.parse(to[0]));
        return new Membership(
                state, membershipStatus, new Period(Edtf.parse(from), end), Optional.empty(), List.of("source"));
    }

    public static Organization organization(
            String id, Text shortNames, List<Membership> memberships, List<Meeting> meetings) {
        return new Organization(
                id,
                Text.english("The " + shortNames.english()),
                shortNames,
                Organization.OrganizationKind.FORUM,
                Text.english("To meet."),
                "",
                Optional.empty(),
                new Organization.Founding(Edtf.parse("1999-09-14"), Text.english("Declaration"), List.of("source")),
                Optional.empty(),
                List.of(),
                memberships,
                List.of(),
                meetings,
                List.of(),
                List.of(),
                List.of(),
                List.of(milestone("cica-proposal", "Proposal", "1992-10-05", false)),
                List.of(),
                List.of(),
                List.of());
    }

    public static Meeting summit(int number, Text names, String from, Optional<String> to, boolean isPlanned) {
        return new Meeting(
                "summit-" + number,
                Meeting.MeetingKind.SUMMIT,
                Optional.of(number),
                Edtf.parse(from),
                to.map(Edtf::parse),
                names,
                Optional.of(Text.english("Astana")),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                isPlanned,
                List.of("source"));
    }

    public static Conflict karabakh() {
        return new Conflict(
                "karabakh",
                text("Karabakh conflict", "Karabağ çatışması", "Карабахский конфликт", "Қарабақ қақтығысы"),
                Text.english("A conflict."),
                new LonLat(46.75, 39.82),
                new Bounds(44, 38, 50, 42),
                List.of(),
                List.of(new Conflict.ConflictArea(
                        List.of("A"),
                        Text.english("Area"),
                        period("1994-05-12", "2023-09-20"),
                        Optional.empty(),
                        List.of("source"))),
                List.of(
                        new Conflict.Phase(
                                Conflict.ConflictStatus.ARMED,
                                period("1992-01", "1994-05-12"),
                                Optional.empty(),
                                List.of("source")),
                        new Conflict.Phase(
                                Conflict.ConflictStatus.CEASEFIRE,
                                period("1994-05-12", "2023-09-20"),
                                Optional.empty(),
                                List.of("source"))),
                List.of(new Event(
                        "ceasefire",
                        Edtf.parse("2020-11-10"),
                        Event.EventKind.AGREEMENT,
                        Text.english("A ceasefire was declared."),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of("AZE", "ARM"),
                        List.of(),
                        Optional.empty(),
                        false,
                        List.of("source"))),
                List.of(),
                List.of(),
                new Conflict.Fatalities("deaths", List.of("AZE"), Map.of(), Text.english("Deaths"), List.of("source")));
    }

    /// Türkiye, Kyrgyzstan and Kuwait; CICA and SCO; the Karabakh conflict.
    public static Atlas atlas() {
        Organization cica = organization(
                "cica",
                text("CICA", "AİGK", "СВМДА", "АӨСШК"),
                List.of(
                        membership("TUR", MembershipStatus.MEMBER, "1999-09-14"),
                        membership("KGZ", MembershipStatus.OBSERVER, "1999-09-14", "2002-06-04"),
                        membership("KGZ", MembershipStatus.MEMBER, "2002-06-04"),
                        membership("KWT", MembershipStatus.MEMBER, "2022-10-13")),
                List.of(
                        summit(1, Text.english("First summit"), "2002-06-04", Optional.empty(), false),
                        summit(6, Text.english("Sixth summit"), "2022-10-12", Optional.of("2022-10-13"), false),
                        summit(7, Text.english("Seventh summit"), "2026-10", Optional.empty(), true)));
        Organization sco = organization(
                "sco",
                text("SCO", "ŞİÖ", "ШОС", "ШЫҰ"),
                List.of(membership("KGZ", MembershipStatus.MEMBER, "2001-06-15", "2010-01-01")),
                List.of());
        List<State> states = List.of(
                state("KGZ", text("Kyrgyzstan", "Kırgızistan", "Кыргызстан", "Қырғызстан"), "Kirghizia", "Киргизия"),
                state("KWT", text("Kuwait", "Kuveyt", "Кувейт", "Кувейт")),
                state("TUR", text("Türkiye", "Türkiye", "Турция", "Түркия"), "Turkey"));
        return Atlas.upTo(LocalDate.of(2025, 12, 31))
                .states(Atlas.byId(states, State::iso3))
                .organizations(Atlas.byId(List.of(cica, sco), Organization::id))
                .conflicts(Atlas.byId(List.of(karabakh()), Conflict::id))
                .glossary(List.of(
                        term("charter", text("Charter", "Kurucu antlaşma", "Устав", "Жарғы"), List.of("depositary")),
                        term("depositary", text("Depositary", "Depoziter", "Депозитарий", "Депозитарий"), List.of())))
                .build();
    }

    private static Term term(String id, Text names, List<String> see) {
        return new Term(id, names, Text.english("What it is."), see, List.of("source"));
    }

    private static Period period(String from, String to) {
        return new Period(Edtf.parse(from), Optional.of(Edtf.parse(to)));
    }

    private static Milestone milestone(String id, String title, String date, boolean isPlanned) {
        return new Milestone(
                id, Text.english(title), Text.english(title), Edtf.parse(date), isPlanned, List.of("source"));
    }
}
