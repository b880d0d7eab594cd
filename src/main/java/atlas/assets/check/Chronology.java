package atlas.assets.check;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.domain.Atlas;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Control;
import atlas.domain.date.Edtf;
import atlas.domain.date.Period;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Organization;
import atlas.domain.place.State;
import atlas.domain.text.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Checks that dates agree with each other: nothing done after the day up to which the data were checked, nobody in an
/// organization before it was founded or twice at a time, phases of a conflict one after another. Where dates are
/// uncertain, only what surely disagrees is reported.
final class Chronology {

    private final LoadContext context;
    private final Atlas atlas;
    private final LocalDate asOf;

    private Chronology(LoadContext context, Atlas atlas) {
        this.context = context;
        this.atlas = atlas;
        this.asOf = atlas.asOf();
    }

    static void check(Atlas atlas, LoadContext context) {
        Chronology chronology = new Chronology(context, atlas);
        atlas.organizations().values().forEach(chronology::check);
        atlas.conflicts().values().forEach(chronology::check);
        chronology.check(atlas.controls());
        new StateHistories(context, atlas).check();
        atlas.claims().forEach(claim -> chronology.requireDone(claim, "/date", claim.date()));
        atlas.ladder()
                .findings()
                .forEach(finding ->
                        finding.since().ifPresent(since -> chronology.requireDone(finding, "/since", since)));
    }

    private void check(Organization organization) {
        requireDone(organization, "/founded/date", organization.founding().date());
        LocalDate beginning = organization.beginning();
        for (Membership membership : organization.memberships()) {
            requireDoneOrAnnounced(membership, membership.period(), membership.note());
            atlas.state(membership.state()).ifPresent(state -> requireExistence(membership, state));
            if (membership.period().from().latest().isBefore(beginning)) {
                context.reportAt(
                        membership,
                        "/from",
                        "Nobody can belong to the organization before " + beginning
                                + ", when it was founded or its first milestone began.");
            }
        }
        requireOneAtATime(organization.memberships(), Membership::state, Membership::period);
        requireOneAtATime(organization.chairs(), chair -> "the chair", chair -> chair.period());
        requireOneAtATime(
                organization.officers(), officer -> EnumNames.of(officer.title()), officer -> officer.period());
        organization.seats().forEach(seat -> requireDone(seat, seat.period()));
        organization.partners().forEach(partner -> requireDone(partner, partner.period()));
        organization.chairs().forEach(chair -> requireDoneOrAnnounced(chair, chair.period(), chair.note()));
        organization.officers().forEach(officer -> requireDoneOrAnnounced(officer, officer.period(), officer.note()));
        organization.bodies().forEach(body -> requireDoneOrAnnounced(body, body.period(), Optional.of(body.text())));
        organization.meetings().forEach(meeting -> {
            Edtf end = meeting.to().orElse(meeting.from());
            requireDoneOrPlanned(meeting, "/from", end, meeting.isPlanned());
        });
        organization
                .stages()
                .forEach(stage -> stage.date().ifPresent(date -> requireDone(stage, "/date", date)));
        organization
                .milestones()
                .forEach(
                        milestone -> requireDoneOrPlanned(milestone, "/date", milestone.date(), milestone.isPlanned()));
    }

    /// What was before a state existed, or after it, has to be told in a note, as of Ukraine's place in the United
    /// Nations since 1945.
    private void requireExistence(Membership membership, State state) {
        if (membership.note().isPresent()) {
            return;
        }
        Period period = membership.period();
        state.existsFrom()
                .filter(birth -> period.from().latest().isBefore(birth.earliest()))
                .ifPresent(birth -> context.reportAt(
                        membership,
                        "/from",
                        state.iso3() + " exists since " + birth + ": a note should say how it took part before that."));
        state.existsTo()
                .filter(end -> period.to()
                        .map(to -> to.earliest().isAfter(end.latest()))
                        .orElse(true))
                .ifPresent(end -> context.reportAt(
                        membership,
                        period.to().isPresent() ? "/to" : "",
                        state.iso3() + " existed until " + end + ": a note should say how it took part after that."));
    }

    private void check(Conflict conflict) {
        conflict.conflictAreas().forEach(conflictArea -> requireDone(conflictArea, conflictArea.period()));
        conflict.events().forEach(event -> requireDone(event, "/date", event.date()));
        for (int i = 0; i < conflict.phases().size(); i++) {
            Conflict.Phase phase = conflict.phases().get(i);
            requireDone(phase, phase.period());
            boolean isNext = i == 0
                    || conflict.phases()
                            .get(i - 1)
                            .period()
                            .to()
                            .equals(Optional.of(phase.period().from()));
            if (!isNext) {
                context.reportAt(phase, "/from", "A phase begins on the date on which the one before it ends.");
            }
        }
    }

    /// Nobody but one holds a region at a time.
    private void check(List<Control> controls) {
        controls.forEach(control -> requireDone(control, control.period()));
        controls.stream()
                .flatMap(control -> control.regions().stream())
                .distinct()
                .forEach(region -> requireOneAtATime(
                        controls.stream()
                                .filter(control -> control.regions().contains(region))
                                .toList(),
                        _ -> region,
                        Control::period));
    }

    private void requireDoneOrPlanned(Object record, String field, Edtf date, boolean isPlanned) {
        if (!isPlanned) {
            requireDone(record, field, date);
        } else if (date.hasSurelyComeBy(asOf)) {
            context.reportAt(record, field, date + " has passed by " + asOf + ": it is not \"planned\" any more.");
        }
    }

    /// A membership, a term or a mission may end on a day that was known in advance, where its note or text says so.
    private void requireDoneOrAnnounced(Object record, Period period, Optional<Text> note) {
        requireDone(record, "/from", period.from());
        period.to()
                .filter(to -> !to.hasSurelyComeBy(asOf) && note.isEmpty())
                .ifPresent(to -> context.reportAt(
                        record,
                        "/to",
                        to + " lies after " + asOf
                                + ", up to which the data were checked: an end known in advance needs a note that says"
                                + " so."));
    }

    private void requireDone(Object record, Period period) {
        requireDone(record, "/from", period.from());
        period.to().ifPresent(to -> requireDone(record, "/to", to));
    }

    private void requireDone(Object record, String field, Edtf date) {
        if (!date.hasSurelyComeBy(asOf)) {
            context.reportAt(record, field, date + " lies after " + asOf + ", up to which the data were checked.");
        }
    }

    /// Reports two records with one key that surely hold on the same day.
    private <T> void requireOneAtATime(List<T> records, Function<T, String> key, Function<T, Period> period) {
        Map<String, List<T>> byKey = new HashMap<>();
        for (T record : records) {
            List<T> earlier = byKey.computeIfAbsent(key.apply(record), any -> new ArrayList<>());
            for (T other : earlier) {
                if (holdTogether(period.apply(record), period.apply(other))) {
                    String where =
                            context.placeOf(other).map(JsonPlace::pointer).orElse("");
                    context.reportAt(
                            record, "", "This holds at the same time as " + where + " for " + key.apply(record) + ".");
                }
            }
            earlier.add(record);
        }
    }

    /// Whether there is a day on which both surely hold.
    static boolean holdTogether(Period a, Period b) {
        LocalDate from = later(a.from().latest(), b.from().latest());
        return a.surelyHoldsOn(from) && b.surelyHoldsOn(from);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
