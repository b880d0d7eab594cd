package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.References;
import atlas.assets.json.Referent;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Milestone;
import atlas.domain.organization.Stage;
import atlas.domain.organization.Stage.StageKind;
import atlas.domain.organization.Stage.StagePlan;
import atlas.domain.text.Text;
import atlas.i18n.Sentence;
import java.util.List;
import java.util.Optional;

/// Reads the steps from conference to organization. One that is a milestone too names it instead of telling it again.
final class StageReader {

    private static final String MILESTONE = "milestone";

    private StageReader() {}

    /// @param milestones of the same organization
    static Stage stage(JsonPlace place, List<Milestone> milestones) {
        StageKind stageKind = place.at("stage").asOneOf(StageKind.class);
        return place.has(MILESTONE)
                ? ofMilestone(stageKind, place, milestones)
                : new Stage(
                        stageKind,
                        place.ifGiven("date", JsonPlace::asDate),
                        place.ifGiven("plan", plan -> plan(plan, milestones)),
                        place.at("text").asText(),
                        place.sources());
    }

    private static Stage ofMilestone(StageKind stageKind, JsonPlace place, List<Milestone> milestones) {
        place.knowsOnly("stage", MILESTONE);
        Optional<Milestone> milestone = milestone(place.at(MILESTONE), milestones, false);
        return new Stage(
                stageKind,
                milestone.map(Milestone::date),
                Optional.empty(),
                milestone.map(Milestone::text).orElse(Text.english("")),
                milestone.map(Milestone::sources).orElse(List.of()));
    }

    private static StagePlan plan(JsonPlace place, List<Milestone> milestones) {
        Edtf since = place.at("since").asDate();
        return new StagePlan(
                milestone(place.at(MILESTONE), milestones, true)
                        .map(Milestone::date)
                        .orElse(since),
                since);
    }

    /// The milestone that is named; the record is of no use without it.
    private static Optional<Milestone> milestone(JsonPlace place, List<Milestone> milestones, boolean isPlanned) {
        String id = place.asId();
        Optional<Milestone> found =
                milestones.stream().filter(one -> one.id().equals(id)).findFirst();
        if (!place.isSpoiled() && found.isEmpty()) {
            place.reject(References.unknown(Referent.MILESTONE, id));
        }
        found.filter(one -> one.isPlanned() != isPlanned)
                .ifPresent(_ -> place.reject(
                        Sentence.of(isPlanned ? "problem.milestone.not-planned" : "problem.milestone.planned", id)));
        return found;
    }
}
