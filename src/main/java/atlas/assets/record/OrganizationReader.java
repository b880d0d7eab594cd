package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.domain.Atlas;
import atlas.domain.date.Period;
import atlas.domain.organization.Body;
import atlas.domain.organization.Chair;
import atlas.domain.organization.Dimension;
import atlas.domain.organization.Meeting;
import atlas.domain.organization.MemberCount;
import atlas.domain.organization.Membership;
import atlas.domain.organization.Milestone;
import atlas.domain.organization.Officer;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Partner;
import atlas.domain.organization.Seat;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads the files of `organizations/`, one an organization, named after its id.
public final class OrganizationReader {

    public static final String FOLDER = "organizations";

    private final LoadContext context;
    private final List<String> order;
    /// By file; empty for a file that was read in vain, which has been reported.
    private final Map<String, Optional<Organization>> read = new LinkedHashMap<>();

    /// @param order ids of those that come first; the others follow in alphabetical order
    public OrganizationReader(LoadContext context, List<String> order) {
        this.context = context;
        this.order = order;
    }

    /// The first of the order, by its id; empty if there is none.
    public Map<String, Organization> first() {
        order.stream().map(OrganizationReader::fileOf).limit(1).forEach(this::read);
        return Atlas.byId(organizations().toList(), Organization::id);
    }

    public Map<String, Organization> all() {
        context.jsonFilesIn(FOLDER).stream()
                .filter(file -> !read.containsKey(file))
                .forEach(this::read);
        List<Organization> ordered = organizations()
                .sorted(Comparator.comparingInt(one -> placeIn(order, one.id())))
                .toList();
        return context.byId(ordered, Organization::id);
    }

    private static String fileOf(String id) {
        return FOLDER + "/" + id + ".json";
    }

    private void read(String file) {
        read.put(file, context.json(file).flatMap(root -> context.whole(root, OrganizationReader::organization)));
    }

    private Stream<Organization> organizations() {
        return read.values().stream().flatMap(Optional::stream);
    }

    private static int placeIn(List<String> order, String id) {
        int place = order.indexOf(id);
        return place < 0 ? order.size() : place;
    }

    private static Organization organization(JsonPlace place) {
        List<Milestone> milestones = place.records("milestones", OrganizationReader::milestone);
        return new Organization(
                place.asIdOfFile(),
                place.at("names").asName(),
                place.at("short").asName(),
                place.at("kind").asOneOf(Organization.OrganizationKind.class),
                place.at("purpose").asText(),
                place.at("website").asAddress(),
                place.optional("note", JsonPlace::asText),
                founding(place.at("founded")),
                place.optional("dissolved", OrganizationReader::dissolution),
                place.records("seats", OrganizationReader::seat),
                place.records("memberships", OrganizationReader::membership),
                place.records("partners", OrganizationReader::partner),
                place.records("meetings", OrganizationReader::meeting),
                place.records("chairs", OrganizationReader::chair),
                place.records("officers", OrganizationReader::officer),
                place.records("bodies", OrganizationReader::body),
                milestones,
                place.records("stages", stage -> StageReader.stage(stage, milestones)),
                place.records("measures", OrganizationReader::dimension),
                place.records("counts", OrganizationReader::count));
    }

    private static Organization.Founding founding(JsonPlace place) {
        return new Organization.Founding(
                place.at("date").asDate(), place.at("instrument").asText(), place.sources());
    }

    private static Organization.Dissolution dissolution(JsonPlace place) {
        return new Organization.Dissolution(
                place.at("date").asDate(), place.at("text").asText(), place.sources());
    }

    private static Seat seat(JsonPlace place) {
        return new Seat(place.at("city").asName(), place.lonLat(), place.period(), place.sources());
    }

    private static Membership membership(JsonPlace place) {
        return new Membership(
                place.at("state").asState(),
                place.at("status").asOneOf(Membership.MembershipStatus.class),
                place.period(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Partner partner(JsonPlace place) {
        return new Partner(
                place.ifGiven("organization", id -> id.asIdOf(Referent.ORGANIZATION)),
                place.at("names").asName(),
                place.at("status").asOneOf(Partner.PartnerStatus.class),
                place.period(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Meeting meeting(JsonPlace place) {
        Period days = place.period();
        return new Meeting(
                place.at("id").asId(),
                place.at("kind").asOneOf(Meeting.MeetingKind.class),
                place.optional("number", number -> number.asIntegerBetween(1, 10_000)),
                days.from(),
                days.to(),
                place.at("names").asName(),
                place.optional("place", JsonPlace::asText),
                place.lonLatIfGiven(),
                place.optional("outcome", JsonPlace::asText),
                place.records("documents", OrganizationReader::document),
                place.ifGiven("planned", JsonPlace::asFlag).orElse(false),
                place.sources());
    }

    private static Meeting.Document document(JsonPlace place) {
        return new Meeting.Document(place.at("title").asText(), place.optional("url", JsonPlace::asAddress));
    }

    private static Chair chair(JsonPlace place) {
        return new Chair(
                place.at("state").asState(),
                place.period(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Officer officer(JsonPlace place) {
        return new Officer(
                place.at("name").asText(),
                place.at("title").asOneOf(Officer.Title.class),
                place.period(),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Body body(JsonPlace place) {
        return new Body(
                place.at("names").asName(), place.period(), place.at("text").asText(), place.sources());
    }

    private static Milestone milestone(JsonPlace place) {
        return new Milestone(
                place.at("id").asId(),
                place.at("title").asText(),
                place.at("text").asText(),
                place.at("date").asDate(),
                place.ifGiven("planned", JsonPlace::asFlag).orElse(false),
                place.sources());
    }

    private static Dimension dimension(JsonPlace place) {
        return new Dimension(
                place.at("id").asId(),
                place.at("names").asName(),
                place.at("text").asText(),
                place.ifGiven("from", JsonPlace::asDate),
                place.records("areas", OrganizationReader::priorityArea),
                place.sources());
    }

    private static Dimension.PriorityArea priorityArea(JsonPlace place) {
        return new Dimension.PriorityArea(
                place.at("id").asId(),
                place.at("names").asName(),
                place.records("coordinators", OrganizationReader::coordinator),
                place.records("coCoordinators", OrganizationReader::coordinator),
                place.optional("note", JsonPlace::asText),
                place.sources());
    }

    private static Dimension.Coordinator coordinator(JsonPlace place) {
        return new Dimension.Coordinator(place.at("state").asState(), place.period(), place.sources());
    }

    private static MemberCount count(JsonPlace place) {
        return new MemberCount(
                place.at("date").asDay(),
                place.at("status").asOneOf(Membership.MembershipStatus.class),
                place.at("count").asIntegerBetween(0, 10_000),
                place.sources());
    }
}
