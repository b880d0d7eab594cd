package atlas.assets;

import atlas.domain.Agreement;
import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.Dimension;
import atlas.domain.Event;
import atlas.domain.Meeting;
import atlas.domain.MemberCount;
import atlas.domain.Milestone;
import atlas.domain.Organization;
import atlas.domain.Resolution;
import atlas.domain.Resolution.Ballot;
import atlas.geo.Detail;
import atlas.geo.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks between files that the start of the program can do without: regions, shapes and unused sources, ids inside
/// files, dates against each other.
final class CrossChecks {

    private CrossChecks() {}

    static void check(Atlas atlas, Detail overview, Detail closeUp, Reading reading) {
        reading.references()
                .know(
                        Referent.REGION,
                        overview.regions().shapes().stream().map(Shape::id).collect(Collectors.toSet()));
        reading.references().know(Referent.AREA, areas(overview));
        atlas.sources().values().stream()
                .filter(source -> !reading.references().isUsed(Referent.SOURCE, source.id()))
                .forEach(source -> reading.reportAt(source, "", "Nothing uses the source \"" + source.id() + "\"."));
        if (!atlas.states().isEmpty()) {
            Stream.of(overview.states(), closeUp.states())
                    .flatMap(states -> states.shapes().stream())
                    .filter(shape -> !atlas.states().containsKey(shape.id()) && !isUserAssigned(shape.id()))
                    .forEach(shape -> reading.reportAt(shape, "/id", References.unknown(Referent.STATE, shape.id())));
        }
        for (Organization organization : atlas.organizations().values()) {
            reading.byId(organization.meetings(), Meeting::id);
            reading.byId(organization.milestones(), Milestone::id);
            reading.byId(organization.stages(), stage -> Words.of(stage.kind()));
            reading.byId(organization.measures(), Dimension::id);
            organization.counts().forEach(count -> checkCount(organization, count, reading));
        }
        for (Conflict conflict : atlas.conflicts().values()) {
            reading.byId(conflict.events(), Event::id);
            reading.byId(conflict.agreements(), Agreement::id);
            reading.byId(conflict.resolutions(), Resolution::symbol);
            conflict.resolutions().forEach(resolution -> checkRollCall(resolution, reading));
            if (!conflict.extent().contains(conflict.marker())) {
                reading.reportAt(conflict, "/marker", "The marker should lie inside the extent.");
            }
        }
        Chronology.check(atlas, reading);
    }

    /// The shapes that can be under another's control; none, which lets all ids pass, where a file of shapes was lost.
    private static Set<String> areas(Detail detail) {
        List<Shape> states = detail.states().shapes();
        List<Shape> regions = detail.regions().shapes();
        return states.isEmpty() || regions.isEmpty()
                ? Set.of()
                : Stream.concat(states.stream(), regions.stream())
                        .map(Shape::id)
                        .collect(Collectors.toSet());
    }

    private static void checkCount(Organization organization, MemberCount expected, Reading reading) {
        int found = organization.statesOn(expected.day(), expected.status()).size();
        if (found != expected.count()) {
            reading.reportAt(
                    expected,
                    "/count",
                    "By the organization's own count there were " + expected.count() + " ("
                            + Words.of(expected.status()) + ") on " + expected.day()
                            + "; by the memberships there were surely " + found + ".");
        }
    }

    /// A roll call adds up to the result of the vote.
    private static void checkRollCall(Resolution resolution, Reading reading) {
        if (resolution.ballots().isEmpty() || resolution.tally().isEmpty()) {
            return;
        }
        Resolution.Tally tally = resolution.tally().get();
        List<String> states = List.copyOf(resolution.ballots().keySet());
        boolean isRight = resolution.count(states, Ballot.YES) == tally.yes()
                && resolution.count(states, Ballot.NO) == tally.no()
                && resolution.count(states, Ballot.ABSTAIN) == tally.abstaining()
                && tally.absent()
                        .map(absent -> resolution.count(states, Ballot.ABSENT) == absent)
                        .orElse(true);
        if (!isRight) {
            reading.reportAt(
                    resolution, "/vote", "The roll call in " + VotesTable.FILE + " does not add up to this result.");
        }
    }

    /// ISO 3166-1 leaves XAA to XZZ to users: areas that belong to no one state have such codes.
    private static boolean isUserAssigned(String code) {
        return code.length() == 3 && code.startsWith("X");
    }
}
