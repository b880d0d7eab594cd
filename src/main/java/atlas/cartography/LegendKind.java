package atlas.cartography;

import atlas.domain.organization.Membership.MembershipStatus;
import atlas.domain.organization.Participation;

/// What an area on the map can stand for. The order is that of the legend.
public enum LegendKind {
    MEMBER,
    OBSERVER,
    PARTNER,
    DIALOGUE_PARTNER,
    ASSOCIATE,
    SUSPENDED,
    UNCERTAIN,
    NEITHER,
    CONFLICT;

    public static LegendKind of(Participation participation) {
        return participation.isCertain() ? of(participation.membershipStatus()) : UNCERTAIN;
    }

    public static LegendKind of(MembershipStatus membershipStatus) {
        return switch (membershipStatus) {
            case MEMBER -> MEMBER;
            case OBSERVER -> OBSERVER;
            case PARTNER -> PARTNER;
            case DIALOGUE_PARTNER -> DIALOGUE_PARTNER;
            case ASSOCIATE -> ASSOCIATE;
            case SUSPENDED -> SUSPENDED;
        };
    }
}
