package atlas.assets.viewpoint;

import atlas.assets.json.EnumNames;
import atlas.assets.json.JsonPlace;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.i18n.Sentence;
import atlas.view.desk.Conflicts;
import atlas.view.desk.Conflicts.ConflictAspect;
import atlas.view.desk.DeskView;
import atlas.view.desk.EventFilter;
import atlas.view.desk.EventFilter.EventSubject;
import atlas.view.desk.EventFilter.EventType;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Optional;

/// The views of what is recorded, as JSON: events and conflicts.
final class RecordViewJson {

    static final String CONFLICT = "conflict";
    private static final String ORGANIZATION = "organization";
    private static final String TYPES = "types";
    private static final String STATE = "state";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String ASPECT = "aspect";

    private RecordViewJson() {}

    static void write(Conflicts conflicts, ObjectNode node) {
        node.put(ASPECT, EnumNames.of(conflicts.aspect()));
        conflicts.told().ifPresent(id -> node.put(CONFLICT, id));
    }

    static void write(DeskView.Events events, ObjectNode node) {
        EventFilter filter = events.filter();
        if (!filter.types().isEmpty()) {
            ArrayNode types = node.putArray(TYPES);
            filter.types().stream().sorted().forEach(type -> types.add(EnumNames.of(type)));
        }
        filter.about().ifPresent(about -> {
            switch (about) {
                case EventSubject.OfOrganization(String id) -> node.put(ORGANIZATION, id);
                case EventSubject.OfConflict(String id) -> node.put(CONFLICT, id);
            }
        });
        filter.state().ifPresent(iso3 -> node.put(STATE, iso3));
        filter.from().ifPresent(year -> node.put(FROM, year));
        filter.to().ifPresent(year -> node.put(TO, year));
    }

    static DeskView conflicts(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", ASPECT, CONFLICT);
        return new Conflicts(
                place.optional(ASPECT, word -> word.asOneOf(ConflictAspect.class))
                        .orElse(ConflictAspect.LIST),
                place.optional(CONFLICT, id -> conflict(id, atlas)));
    }

    static DeskView events(JsonPlace place, Atlas atlas) {
        place.knowsOnly("kind", TYPES, ORGANIZATION, CONFLICT, STATE, FROM, TO);
        if (place.has(ORGANIZATION) && place.has(CONFLICT)) {
            place.reject(Sentence.of("problem.view.two-subjects"));
        }
        Optional<EventSubject> organization = place.optional(
                ORGANIZATION,
                id -> new EventSubject.OfOrganization(ViewpointReader.id(
                        id, Referent.ORGANIZATION, atlas.organizations().keySet())));
        Optional<EventSubject> conflict =
                place.optional(CONFLICT, id -> new EventSubject.OfConflict(conflict(id, atlas)));
        EventFilter filter = EventFilter.ALL
                .withTypes(new HashSet<>(place.optionalItems(TYPES, word -> word.asOneOf(EventType.class))))
                .withAbout(organization.or(() -> conflict))
                .withState(place.optional(
                        STATE,
                        code -> ViewpointReader.id(
                                code, Referent.STATE, atlas.states().keySet())));
        Optional<Integer> from = place.optional(FROM, JsonPlace::asYear);
        Optional<Integer> to = place.optional(TO, JsonPlace::asYear);
        if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
            place.reject(Sentence.of("problem.events.years", from.get(), to.get()));
            return new DeskView.Events(filter);
        }
        return new DeskView.Events(filter.withFrom(from).withTo(to));
    }

    private static String conflict(JsonPlace place, Atlas atlas) {
        return ViewpointReader.id(place, Referent.CONFLICT, atlas.conflicts().keySet());
    }
}
