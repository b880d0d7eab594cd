package atlas.analysis;

import atlas.domain.Atlas;
import atlas.domain.Claim;
import atlas.domain.Claim.Check;
import atlas.domain.Claim.Verdict;
import atlas.domain.Organization;
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
    public List<Finding> all() {
        return atlas.claims().stream().map(this::of).toList();
    }

    /// The findings for the shares and counts that are claimed of an organization.
    public List<Finding> about(Organization organization) {
        return atlas.claims().stream()
                .filter(claim -> isAbout(claim.check(), organization.id()))
                .map(this::of)
                .toList();
    }

    /// What the data says to a claim. Of a year, those count who took part at its end.
    public Finding of(Claim claim) {
        return switch (claim.check()) {
            case Check.ShareOfWorld check -> share(claim, check);
            case Check.Count check -> count(claim, check);
            case Check.Statement check -> new Finding.InWords(claim, check.finding(), check.verdict());
        };
    }

    private Finding share(Claim claim, Check.ShareOfWorld check) {
        Optional<Share> share = atlas.organization(check.organization())
                .flatMap(organization -> atlas.indicator(check.indicator())
                        .flatMap(indicator -> Shares.ofWorld(
                                atlas,
                                indicator,
                                Shares.statesAtEndOf(atlas, organization, check.statuses(), check.year()),
                                check.year())));
        return share.<Finding>map(
                        found -> new Finding.OfShare(claim, check, found, verdict(found, check.claimedPercent())))
                .orElseGet(() -> new Finding.WithoutData(claim));
    }

    private static Verdict verdict(Share share, double claimedPercent) {
        double difference = Math.abs(share.percent() - claimedPercent);
        return difference <= SHARE_HOLDS_WITHIN
                ? Verdict.HOLDS
                : difference <= SHARE_HOLDS_ROUGHLY_WITHIN ? Verdict.HOLDS_ROUGHLY : Verdict.DIFFERS;
    }

    private Finding count(Claim claim, Check.Count check) {
        return atlas.organization(check.organization())
                .<Finding>map(organization -> {
                    List<String> counted = Shares.statesOn(organization, check.statuses(), check.day());
                    List<String> perhaps = organization.participationOn(check.day()).values().stream()
                            .filter(found ->
                                    !found.isCertain() && check.statuses().contains(found.status()))
                            .map(found -> found.membership().state())
                            .toList();
                    return new Finding.OfCount(
                            claim, check, counted, perhaps, verdict(check, counted.size(), perhaps.size()));
                })
                .orElseGet(() -> new Finding.WithoutData(claim));
    }

    /// A number holds when it is met exactly, and roughly when those of whom it is uncertain may make it up.
    private static Verdict verdict(Check.Count check, int counted, int perhaps) {
        int claimed = check.claimedCount();
        return claimed == counted
                ? Verdict.HOLDS
                : counted <= claimed && claimed <= counted + perhaps ? Verdict.HOLDS_ROUGHLY : Verdict.DIFFERS;
    }

    private static boolean isAbout(Check check, String organization) {
        return switch (check) {
            case Check.ShareOfWorld share -> share.organization().equals(organization);
            case Check.Count count -> count.organization().equals(organization);
            case Check.Statement _ -> false;
        };
    }
}
