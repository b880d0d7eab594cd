package atlas.assets;

import atlas.domain.Atlas;
import atlas.domain.Conflict;
import atlas.domain.Event;
import atlas.domain.Meeting;
import atlas.domain.Milestone;
import atlas.domain.Organization;
import atlas.geo.Shape;
import atlas.geo.World;
import java.util.stream.Collectors;

/// Checks between files that the start of the program can do without: regions, shapes and unused sources, ids inside
/// files, dates against each other.
final class CrossChecks {

    private CrossChecks() {}

    static void check(Atlas atlas, World world, Reading reading) {
        reading.references()
                .know(
                        Referent.REGION,
                        world.regions().shapes().stream().map(Shape::id).collect(Collectors.toSet()));
        atlas.sources().values().stream()
                .filter(source -> !reading.references().isUsed(Referent.SOURCE, source.id()))
                .forEach(source -> reading.reportAt(source, "", "Nothing uses the source \"" + source.id() + "\"."));
        if (!atlas.states().isEmpty()) {
            world.states().shapes().stream()
                    .filter(shape -> !atlas.states().containsKey(shape.id()) && !isUserAssigned(shape.id()))
                    .forEach(shape -> reading.reportAt(shape, "/id", References.unknown(Referent.STATE, shape.id())));
        }
        for (Organization organization : atlas.organizations().values()) {
            reading.byId(organization.meetings(), Meeting::id);
            reading.byId(organization.milestones(), Milestone::id);
        }
        for (Conflict conflict : atlas.conflicts().values()) {
            reading.byId(conflict.events(), Event::id);
            if (!conflict.extent().contains(conflict.marker())) {
                reading.reportAt(conflict, "/marker", "The marker should lie inside the extent.");
            }
        }
        Chronology.check(atlas, reading);
    }

    /// ISO 3166-1 leaves XAA to XZZ to users: areas that belong to no one state have such codes.
    private static boolean isUserAssigned(String code) {
        return code.length() == 3 && code.startsWith("X");
    }
}
