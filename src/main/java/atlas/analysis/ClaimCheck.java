package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.organization.Claim;
import atlas.domain.organization.Claim.ClaimMethod;
import atlas.domain.organization.Claim.Verdict;
import atlas.domain.organization.Organization;
import java.util.List;
import java.util.Optional;

/// Checks claims against the data of an atlas.
public final class ClaimCheck {

    /// A share holds when it lies this close to the claimed one, in percentage points.
    public static final double SHARE_HOLDS_WITHIN = 1;

    /// A share holds roughly when it lies this close to the claimed one, in percentage points.
    public static final double SHARE_HOLDS_ROUGHLY_WITHIN = 5;

    private final Atlas atlas;

    public ClaimCheck(Atlas atlas) {
        this.atlas = atlas;
    }

    /// The findings for all claims, in their order.
    public List<ClaimResult> all() {
        return atlas.claims().stream().map(this::of).toList();
    }

    /// The findings for the shares and counts that are claimed of an organization.
    public List<ClaimResult> about(Organization organization) {
        return atlas.claims().stream()
                .filter(claim -> isAbout(claim.claimMethod(), organization.id()))
                .map(this::of)
                .toList();
    }

    /// What the data says to a claim. Of a year, those count who took part at its end.
    public ClaimResult of(Claim claim) {
        return switch (claim.claimMethod()) {
            case ClaimMethod.ShareOfWorld check -> share(claim, check);
            case ClaimMethod.Count check -> count(claim, check);
            case ClaimMethod.Statement check -> new ClaimResult.InWords(claim, check.finding(), check.verdict());
        };
    }

    private ClaimResult share(Claim claim, ClaimMethod.ShareOfWorld check) {
        Optional<Share> share = atlas.organization(check.organization())
                .flatMap(organization -> atlas.indicator(check.indicator())
                        .flatMap(indicator -> ShareCalculator.ofWorld(
                                atlas,
                                indicator,
                                ShareCalculator.areasAtEndOf(atlas, organization, check.statuses(), check.year()),
                                check.year())));
        return share.<ClaimResult>map(
                        found -> new ClaimResult.OfShare(claim, check, found, verdict(found, check.claimedPercent())))
                .orElseGet(() -> new ClaimResult.WithoutData(claim));
    }

    private static Verdict verdict(Share share, double claimedPercent) {
        double difference = Math.abs(share.percent() - claimedPercent);
        return difference <= SHARE_HOLDS_WITHIN
                ? Verdict.HOLDS
                : difference <= SHARE_HOLDS_ROUGHLY_WITHIN ? Verdict.HOLDS_ROUGHLY : Verdict.DIFFERS;
    }

    private ClaimResult count(Claim claim, ClaimMethod.Count check) {
        return atlas.organization(check.organization())
                .<ClaimResult>map(organization -> {
                    List<String> counted = ShareCalculator.statesOn(organization, check.statuses(), check.day());
                    List<String> perhaps = organization.participationOn(check.day()).values().stream()
                            .filter(found ->
                                    !found.isCertain() && check.statuses().contains(found.membershipStatus()))
                            .map(found -> found.membership().state())
                            .toList();
                    return new ClaimResult.OfCount(
                            claim, check, counted, perhaps, verdict(check, counted.size(), perhaps.size()));
                })
                .orElseGet(() -> new ClaimResult.WithoutData(claim));
    }

    /// A number holds when it is met exactly, and roughly when those of whom it is uncertain may make it up.
    private static Verdict verdict(ClaimMethod.Count check, int counted, int perhaps) {
        int claimed = check.claimedCount();
        return claimed == counted
                ? Verdict.HOLDS
                : counted <= claimed && claimed <= counted + perhaps ? Verdict.HOLDS_ROUGHLY : Verdict.DIFFERS;
    }

    private static boolean isAbout(ClaimMethod claimMethod, String organization) {
        return switch (claimMethod) {
            case ClaimMethod.ShareOfWorld share -> share.organization().equals(organization);
            case ClaimMethod.Count count -> count.organization().equals(organization);
            case ClaimMethod.Statement _ -> false;
        };
    }
}
