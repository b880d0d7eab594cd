package atlas.assets.check;

import atlas.assets.AssetFolder;
import atlas.assets.json.EnumNames;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.domain.conflict.Agreement;
import atlas.domain.conflict.ArmedConflict;
import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Event;
import atlas.domain.conflict.Governments;
import atlas.domain.conflict.Resolution;
import atlas.domain.organization.Dimension;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.MemberCount;
import atlas.domain.organization.Milestone;
import atlas.domain.organization.Organization;
import atlas.geo.Detail;
import atlas.geo.Geography;
import atlas.geo.Shape;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks between files that the start of the program can do without: regions, shapes and unused sources, ids inside
/// files, dates against each other.
final class CrossChecks {

    private CrossChecks() {}

    static void check(Atlas atlas, Detail overview, Detail closeUp, LoadContext context) {
        context.references()
                .know(
                        Referent.REGION,
                        overview.regions().shapes().stream().map(Shape::id).collect(Collectors.toSet()));
        context.references().know(Referent.AREA, areas(overview));
        atlas.sources().values().stream()
                .filter(source -> !context.references().isUsed(Referent.SOURCE, source.id()))
                .forEach(source -> context.reportAt(source, "", "Nothing uses the source \"" + source.id() + "\"."));
        if (!atlas.states().isEmpty()) {
            Stream.of(overview.states(), closeUp.states())
                    .flatMap(states -> states.shapes().stream())
                    .filter(shape -> !atlas.states().containsKey(shape.id()) && !isUserAssigned(shape.id()))
                    .forEach(shape -> context.reportAt(shape, "/id", References.unknown(Referent.STATE, shape.id())));
        }
        checkRegionsOfCloseUp(overview.regions(), closeUp.regions(), context);
        for (Organization organization : atlas.organizations().values()) {
            context.byId(organization.meetings(), Meeting::id);
            context.byId(organization.milestones(), Milestone::id);
            context.byId(organization.stages(), stage -> EnumNames.of(stage.stageKind()));
            context.byId(organization.measures(), Dimension::id);
            organization.counts().forEach(count -> checkCount(organization, count, context));
        }
        for (Conflict conflict : atlas.conflicts().values()) {
            context.byId(conflict.events(), Event::id);
            context.byId(conflict.agreements(), Agreement::id);
            context.byId(conflict.resolutions(), Resolution::symbol);
            conflict.events().forEach(event -> checkParties(event, conflict, atlas, context));
            if (!conflict.extent().contains(conflict.marker())) {
                context.reportAt(conflict, "/marker", "The marker should lie inside the extent.");
            }
        }
        Partnerships.check(atlas, context);
        RollCallChecks.check(atlas, context);
        atlas.armedConflicts().byId().values().forEach(conflict -> {
            checkPlace(conflict, overview, closeUp, context);
            checkGovernments(conflict, atlas.armedConflicts().governments(), context);
        });
        Chronology.check(atlas, context);
        PlacesCheck.check(atlas, overview, closeUp, context);
    }

    private static void checkParties(Event event, Conflict conflict, Atlas atlas, LoadContext context) {
        Set<String> parties =
                conflict.parties().stream().map(Conflict.Party::id).collect(Collectors.toSet());
        event.parties().stream()
                .filter(id -> !parties.contains(id)
                        && !atlas.states().containsKey(id)
                        && !atlas.organizations().containsKey(id))
                .forEach(id -> context.reportAt(
                        event,
                        "/parties",
                        "\"" + id + "\" is no state, no party of the conflict and no organization of the atlas."));
    }

    /// The point of an armed conflict lies in one of the states that it concerns, at the scale of overviews or at that
    /// of close-ups: a coast is not the same at both. Nothing is said where shapes were lost.
    private static void checkPlace(ArmedConflict conflict, Detail overview, Detail closeUp, LoadContext context) {
        List<Geography> scales = List.of(overview.states(), closeUp.states());
        boolean isInside = scales.stream()
                .anyMatch(states -> conflict.states().stream().anyMatch(state -> states.holds(state, conflict.at())));
        if (!isInside && scales.stream().noneMatch(states -> states.shapes().isEmpty())) {
            context.reportAt(
                    conflict,
                    "/lon",
                    "The point lies in none of the states concerned: " + String.join(", ", conflict.states()) + ".");
        }
    }

    /// Each government that is a party or gave troops is of a state. Nothing is said where the list of them was lost.
    private static void checkGovernments(ArmedConflict conflict, Governments governments, LoadContext context) {
        if (governments.byName().isEmpty()) {
            return;
        }
        conflict.years()
                .values()
                .forEach(year -> Stream.of(year.sideA(), year.sideASupporters(), year.sideB(), year.sideBSupporters())
                        .flatMap(List::stream)
                        .filter(party -> party.startsWith(Governments.PREFIX)
                                && governments.stateOf(party, year.year()).isEmpty())
                        .forEach(party -> context.reportAt(
                                conflict,
                                "/id",
                                "The \"" + party + "\" of " + year.year() + " stands for no state in governments.")));
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

    /// A region that is drawn from afar is drawn from near too. Nothing is said where a file of regions was lost.
    private static void checkRegionsOfCloseUp(Geography overview, Geography closeUp, LoadContext context) {
        Set<String> near = closeUp.shapes().stream().map(Shape::id).collect(Collectors.toSet());
        if (near.isEmpty()) {
            return;
        }
        overview.shapes().stream()
                .filter(region -> !near.contains(region.id()))
                .forEach(region -> context.reportAt(
                        region,
                        "/id",
                        "The region \"" + region.id() + "\" is missing in " + AssetFolder.FINE_REGIONS_FILE
                                + ", from which close-ups are drawn."));
    }

    private static void checkCount(Organization organization, MemberCount expected, LoadContext context) {
        int found = organization
                .statesOn(expected.day(), expected.membershipStatus())
                .size();
        if (found != expected.count()) {
            context.reportAt(
                    expected,
                    "/count",
                    "By the organization's own count there were " + expected.count() + " ("
                            + EnumNames.of(expected.membershipStatus()) + ") on " + expected.day()
                            + "; by the memberships there were surely " + found + ".");
        }
    }

    /// ISO 3166-1 leaves XAA to XZZ to users: areas that belong to no one state have such codes.
    private static boolean isUserAssigned(String code) {
        return code.length() == 3 && code.startsWith("X");
    }
}
