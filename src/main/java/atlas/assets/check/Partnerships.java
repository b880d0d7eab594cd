package atlas.assets.check;

import atlas.assets.json.EnumNames;
import atlas.assets.json.LoadContext;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.domain.organization.Partner;
import atlas.domain.organization.Partner.PartnerStatus;
import java.util.Optional;

/// Checks that a relation between two organizations is told by both of them, in the same way and with the same dates.
final class Partnerships {

    private final Atlas atlas;
    private final LoadContext context;

    private Partnerships(Atlas atlas, LoadContext context) {
        this.atlas = atlas;
        this.context = context;
    }

    static void check(Atlas atlas, LoadContext context) {
        Partnerships partnerships = new Partnerships(atlas, context);
        atlas.organizations().values().forEach(partnerships::check);
    }

    private void check(Organization organization) {
        for (Partner partner : organization.partners()) {
            partner.organization()
                    .flatMap(atlas::organization)
                    .ifPresent(other -> requireAnswer(organization, partner, other));
        }
    }

    private void requireAnswer(Organization organization, Partner partner, Organization other) {
        Optional<PartnerStatus> mirrored = mirrored(partner.partnerStatus());
        if (mirrored.isEmpty()) {
            return;
        }
        boolean isAnswered = other.partners().stream()
                .filter(answer -> answer.organization().equals(Optional.of(organization.id())))
                .anyMatch(answer -> answer.partnerStatus() == mirrored.get()
                        && answer.period().equals(partner.period()));
        if (!isAnswered) {
            String until = partner.period().to().map(to -> " until " + to).orElse("");
            context.reportAt(
                    partner,
                    "",
                    other.id() + ".json should tell this from its side: " + organization.id() + ", \""
                            + EnumNames.of(mirrored.get()) + "\" from "
                            + partner.period().from() + until + ".");
        }
    }

    /// What the other organization says of the same relation; empty for a member, for which there is no word.
    private static Optional<PartnerStatus> mirrored(PartnerStatus partnerStatus) {
        return switch (partnerStatus) {
            case PARTNER -> Optional.of(PartnerStatus.PARTNER);
            case OBSERVER -> Optional.of(PartnerStatus.IS_OBSERVER_THERE);
            case IS_OBSERVER_THERE -> Optional.of(PartnerStatus.OBSERVER);
            case MEMBER -> Optional.empty();
        };
    }
}
