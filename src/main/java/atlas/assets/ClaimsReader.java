package atlas.assets;

import atlas.domain.Claim;
import atlas.domain.Membership.Status;
import java.util.List;
import java.util.Set;

/// Reads `claims.json`.
final class ClaimsReader {

    static final String FILE = "claims.json";

    private ClaimsReader() {}

    /// The ways of checking a claim, as the file names them.
    private enum Way {
        SHARE_OF_WORLD,
        COUNT,
        STATEMENT
    }

    static List<Claim> read(Reading reading) {
        List<Claim> claims = reading.json(FILE)
                .map(root -> root.at("claims").asRecords(ClaimsReader::claim))
                .orElse(List.of());
        return List.copyOf(reading.byId(claims, Claim::id).values());
    }

    private static Claim claim(JsonPlace place) {
        return new Claim(
                place.at("id").asId(),
                place.at("statement").asText(),
                place.at("saidBy").asText(),
                place.at("date").asDate(),
                check(place, place.at("check")),
                place.sources());
    }

    private static Claim.Check check(JsonPlace claim, JsonPlace check) {
        return switch (check.at("kind").asOneOf(Way.class)) {
            case SHARE_OF_WORLD ->
                new Claim.Check.ShareOfWorld(
                        check.at("indicator").asIdOf(Referent.INDICATOR),
                        check.at("organization").asIdOf(Referent.ORGANIZATION),
                        statuses(check),
                        check.at("year").asYear(),
                        check.at("claimedPercent").asNumber());
            case COUNT ->
                new Claim.Check.Count(
                        check.at("organization").asIdOf(Referent.ORGANIZATION),
                        statuses(check),
                        check.at("date").asDay(),
                        check.at("claimedCount").asIntegerBetween(0, 10_000));
            case STATEMENT ->
                new Claim.Check.Statement(
                        claim.optional("finding", JsonPlace::asText),
                        claim.at("verdict").asOneOf(Claim.Verdict.class));
        };
    }

    private static Set<Status> statuses(JsonPlace check) {
        return Set.copyOf(check.at("statuses").asItems(status -> status.asOneOf(Status.class)));
    }
}
