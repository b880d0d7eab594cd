package atlas.domain.organization;

import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// An organization, a conference, an alliance or a forum, with everything dated.
///
/// @param id          lower-case, the same in all files
/// @param shortNames  the abbreviation
/// @param partners    other organizations and how they stand to this one
/// @param stages      the steps that can be compared with another organization's
/// @param measures    its catalogue of confidence-building measures, by dimension
/// @param counts      its own counts of its participants
public record Organization(
        String id,
        Text names,
        Text shortNames,
        OrganizationKind organizationKind,
        Text purpose,
        String website,
        Optional<Text> note,
        Founding founding,
        Optional<Dissolution> dissolution,
        List<Seat> seats,
        List<Membership> memberships,
        List<Partner> partners,
        List<Meeting> meetings,
        List<Chair> chairs,
        List<Officer> officers,
        List<Body> bodies,
        List<Milestone> milestones,
        List<Stage> stages,
        List<Dimension> measures,
        List<MemberCount> counts) {

    /// What sort of institution it is.
    public enum OrganizationKind {
        CONFERENCE,
        ORGANIZATION,
        ALLIANCE,
        ECONOMIC_UNION,
        FORUM,
        UNITED_NATIONS,
        PARLIAMENTARY,
        /// States that work together by declaration, without a charter.
        PARTNERSHIP,
        /// The parties of a treaty that has no standing organization.
        TREATY
    }

    /// The founding document.
    public record Founding(Edtf date, Text instrument, List<String> sources) {}

    /// Its end: from the date on it no longer existed.
    public record Dissolution(Edtf date, Text text, List<String> sources) {}

    public Organization {
        seats = List.copyOf(seats);
        memberships = List.copyOf(memberships);
        partners = List.copyOf(partners);
        meetings = List.copyOf(meetings);
        chairs = List.copyOf(chairs);
        officers = List.copyOf(officers);
        bodies = List.copyOf(bodies);
        milestones = List.copyOf(milestones);
        stages = List.copyOf(stages);
        measures = List.copyOf(measures);
        counts = List.copyOf(counts);
    }

    /// How each state takes part on a day, by its code. A certain participation goes before an uncertain one.
    public Map<String, Participation> participationOn(LocalDate day) {
        Map<String, Participation> byState = new TreeMap<>();
        LocalDate beginning = beginning();
        for (Membership membership : memberships) {
            Period.Certainty certainty = certaintyOn(membership, day, beginning);
            if (certainty == Period.Certainty.NO) {
                continue;
            }
            Participation found = new Participation(membership, certainty == Period.Certainty.YES);
            byState.merge(membership.state(), found, (a, b) -> a.isCertain() || !b.isCertain() ? a : b);
        }
        return byState;
    }

    /// The first day on which anybody can have taken part: of the founding document, or of the first milestone of a
    /// conference that was proposed before it. A milestone of which nobody knows since when it is tells nothing.
    public LocalDate beginning() {
        LocalDate founded = founding.date().earliest();
        return milestones.stream()
                .map(Milestone::date)
                .filter(date -> !(date instanceof Edtf.By))
                .map(Edtf::earliest)
                .filter(founded::isAfter)
                .min(LocalDate::compareTo)
                .orElse(founded);
    }

    /// How sure it is that one of the memberships holds on a day. Where nobody knows since when a state takes part, it
    /// is not since before the organization was proposed or founded.
    public Period.Certainty certaintyOn(Membership membership, LocalDate day) {
        return certaintyOn(membership, day, beginning());
    }

    private static Period.Certainty certaintyOn(Membership membership, LocalDate day, LocalDate beginning) {
        Period period = membership.period();
        return period.from() instanceof Edtf.By && day.isBefore(beginning) ? Period.Certainty.NO : period.on(day);
    }

    /// The states that surely have a status on a day, by code, in alphabetical order.
    public List<String> statesOn(LocalDate day, MembershipStatus membershipStatus) {
        return participationOn(day).values().stream()
                .filter(participation ->
                        participation.isCertain() && participation.membershipStatus() == membershipStatus)
                .map(participation -> participation.membership().state())
                .toList();
    }

    public List<String> membersOn(LocalDate day) {
        return statesOn(day, MembershipStatus.MEMBER);
    }

    public Optional<Chair> chairOn(LocalDate day) {
        return chairs.stream()
                .filter(chair -> chair.period().surelyHoldsOn(day))
                .findFirst();
    }

    public Optional<Officer> officerOn(LocalDate day) {
        return officers.stream()
                .filter(officer -> officer.period().surelyHoldsOn(day))
                .findFirst();
    }

    public Optional<Seat> seatOn(LocalDate day) {
        return seats.stream().filter(seat -> seat.period().surelyHoldsOn(day)).findFirst();
    }
}
