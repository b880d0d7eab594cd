package atlas.assets.record;

import atlas.assets.json.JsonPlace;
import atlas.assets.json.LoadContext;
import atlas.assets.json.Referent;
import atlas.domain.organization.Claim;
import atlas.domain.organization.Membership.MembershipStatus;
import java.util.List;
import java.util.Set;

/// Reads `claims.json`.
public final class ClaimsReader {

    public static final String FILE = "claims.json";

    private ClaimsReader() {}

    /// The ways of checking a claim, as the file names them.
    private enum CheckMethod {
        SHARE_OF_WORLD,
        COUNT,
        STATEMENT
    }

    public static List<Claim> read(LoadContext context) {
        List<Claim> claims = context.json(FILE)
                .map(root -> root.at("claims").asRecords(ClaimsReader::claim))
                .orElse(List.of());
        return List.copyOf(context.byId(claims, Claim::id).values());
    }

    private static Claim claim(JsonPlace place) {
        return new Claim(
                place.at("id").asId(),
                place.at("statement").asText(),
                place.at("saidBy").asText(),
                place.at("date").asDate(),
                claimMethod(place, place.at("check")),
                place.sources());
    }

    private static Claim.ClaimMethod claimMethod(JsonPlace claim, JsonPlace check) {
        return switch (check.at("kind").asOneOf(CheckMethod.class)) {
            case SHARE_OF_WORLD ->
                new Claim.ClaimMethod.ShareOfWorld(
                        check.at("indicator").asIdOf(Referent.INDICATOR),
                        check.at("organization").asIdOf(Referent.ORGANIZATION),
                        statuses(check),
                        check.at("year").asYear(),
                        check.at("claimedPercent").asNumber());
            case COUNT ->
                new Claim.ClaimMethod.Count(
                        check.at("organization").asIdOf(Referent.ORGANIZATION),
                        statuses(check),
                        check.at("date").asDay(),
                        check.at("claimedCount").asIntegerBetween(0, 10_000));
            case STATEMENT ->
                new Claim.ClaimMethod.Statement(
                        claim.optional("finding", JsonPlace::asText),
                        claim.at("verdict").asOneOf(Claim.Verdict.class));
        };
    }

    private static Set<MembershipStatus> statuses(JsonPlace check) {
        return Set.copyOf(check.at("statuses").asItems(status -> status.asOneOf(MembershipStatus.class)));
    }
}
