package atlas.cartography;

import atlas.domain.Membership.Status;
import atlas.domain.Participation;

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
        return participation.isCertain() ? of(participation.status()) : UNCERTAIN;
    }

    public static LegendKind of(Status status) {
        return switch (status) {
            case MEMBER -> MEMBER;
            case OBSERVER -> OBSERVER;
            case PARTNER -> PARTNER;
            case DIALOGUE_PARTNER -> DIALOGUE_PARTNER;
            case ASSOCIATE -> ASSOCIATE;
            case SUSPENDED -> SUSPENDED;
        };
    }
}
