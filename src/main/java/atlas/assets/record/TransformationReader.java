package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Criterion;
import atlas.domain.organization.CriterionFinding;
import atlas.domain.organization.CriterionFinding.CriterionStanding;
import atlas.domain.organization.InstitutionalLadder;
import atlas.domain.organization.Milestone;
import atlas.domain.organization.Organization;
import atlas.domain.text.Text;
import atlas.i18n.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads `transformation.json`: what makes an international organization, and who has it.
public final class TransformationReader {

    public static final String FILE = "transformation.json";

    private static final String MILESTONE = "milestone";
    private static final String SINCE = "since";

    private final Map<String, Organization> organizations;

    private TransformationReader(Map<String, Organization> organizations) {
        this.organizations = organizations;
    }

    /// Reads what makes an organization, and who has it since when.
    ///
    /// @param organizations by id, whose milestones findings may name
    public static InstitutionalLadder read(LoadContext context, Map<String, Organization> organizations) {
        TransformationReader reader = new TransformationReader(organizations);
        return context.json(FILE).map(reader::ladder).orElse(InstitutionalLadder.NONE);
    }

    private InstitutionalLadder ladder(JsonPlace root) {
        List<Criterion> criteria = root.at("criteria").asRecords(TransformationReader::criterion);
        Map<String, Criterion> known = root.context().byId(criteria, Criterion::id);
        root.context().references().know(Referent.CRITERION, known.keySet());
        List<CriterionFinding> findings = root.at("findings").asRecords(this::finding);
        return new InstitutionalLadder(
                List.copyOf(known.values()),
                List.copyOf(root.context()
                        .byId(findings, finding -> finding.organization() + " / " + finding.criterion())
                        .values()));
    }

    private static Criterion criterion(JsonPlace place) {
        return new Criterion(
                place.at("id").asId(),
                place.at("names").asName(),
                place.at("text").asText(),
                place.sources());
    }

    private CriterionFinding finding(JsonPlace place) {
        String organization = place.at("organization").asIdOf(Referent.ORGANIZATION);
        String criterion = place.at("criterion").asIdOf(Referent.CRITERION);
        CriterionStanding standing = place.at("standing").asOneOf(CriterionStanding.class);
        if (place.has(MILESTONE)) {
            place.knowsOnly("organization", "criterion", "standing", MILESTONE);
            return milestone(place.at(MILESTONE), organization)
                    .map(milestone -> place.parsed(
                            () -> new CriterionFinding(
                                    organization,
                                    criterion,
                                    standing,
                                    Optional.of(milestone.date()),
                                    milestone.text(),
                                    milestone.sources()),
                            standIn(organization, criterion)))
                    .orElseGet(() -> standIn(organization, criterion));
        }
        Optional<Edtf> since = place.ifGiven(SINCE, JsonPlace::asDate);
        if (standing.hasBeginning() != since.isPresent()) {
            place.at(SINCE)
                    .reject(Sentence.of(
                            standing.hasBeginning() ? "problem.criterion.no-day" : "problem.criterion.no-beginning"));
        }
        Text text = place.at("text").asText();
        List<String> sources = place.sources();
        return place.isSpoiled()
                ? standIn(organization, criterion)
                : new CriterionFinding(organization, criterion, standing, since, text, sources);
    }

    private static CriterionFinding standIn(String organization, String criterion) {
        return new CriterionFinding(
                organization, criterion, CriterionStanding.NOT_KNOWN, Optional.empty(), Text.english(""), List.of());
    }

    /// A milestone of the organization that is done. Nothing is said of milestones of an organization that is lost.
    private Optional<Milestone> milestone(JsonPlace place, String organization) {
        String id = place.asId();
        Optional<Organization> of = Optional.ofNullable(organizations.get(organization));
        Optional<Milestone> found = of.flatMap(known ->
                known.milestones().stream().filter(one -> one.id().equals(id)).findFirst());
        if (!place.isSpoiled() && of.isPresent() && found.isEmpty()) {
            place.reject(References.unknown(Referent.MILESTONE, id));
        }
        found.filter(Milestone::isPlanned).ifPresent(_ -> place.reject(Sentence.of("problem.milestone.planned", id)));
        return found;
    }
}
