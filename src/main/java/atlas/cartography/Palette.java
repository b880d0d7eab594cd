package atlas.cartography;

import atlas.cartography.AreaStyle.Pattern;
import atlas.domain.conflict.Conflict;
import atlas.domain.vote.Ballot;

/// The colours of the map. They carry meaning and are the same on screen and in every export.
public record Palette(
        Colour space,
        Colour sea,
        Colour graticule,
        Colour land,
        Colour coast,
        Colour river,
        Colour boundary,
        Colour boundaryBetweenParticipants,
        Colour participant,
        Colour participantPale,
        Colour conflict,
        Colour label,
        Colour halo,
        Colour seaLabel,
        Colour card,
        Colour hairline,
        Colour accent,
        Colour chosenState) {

    private static final Palette LIGHT = new Palette(
            Colour.of("#fbfbfa"),
            Colour.of("#e9eff3"),
            Colour.of("#dbe3e8"),
            Colour.of("#f6f4ef"),
            Colour.of("#8fa3b0"),
            Colour.of("#2f6280"),
            Colour.of("#b9b4a9"),
            Colour.of("#ffffff"),
            Colour.of("#6ea8c4"),
            Colour.of("#d4e4ec"),
            Colour.of("#c2452d"),
            Colour.of("#22313a"),
            Colour.of("#ffffff"),
            Colour.of("#5c7484"),
            Colour.of("#ffffff"),
            Colour.of("#e3e5e6"),
            Colour.of("#1f6f9c"),
            Colour.of("#dfc27d"));

    private static final Palette DARK = new Palette(
            Colour.of("#12181c"),
            Colour.of("#0f171c"),
            Colour.of("#19242b"),
            Colour.of("#212a30"),
            Colour.of("#4d606c"),
            Colour.of("#86bfdc"),
            Colour.of("#3d4a52"),
            Colour.of("#12181c"),
            Colour.of("#2c6d90"),
            Colour.of("#243b48"),
            Colour.of("#f0775c"),
            Colour.of("#e8eef1"),
            Colour.of("#0a1014"),
            Colour.of("#718a9a"),
            Colour.of("#182026"),
            Colour.of("#2a343b"),
            Colour.of("#6db7dd"),
            Colour.of("#a6803a"));

    public static Palette of(Appearance appearance) {
        return switch (appearance) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    public AreaStyle styleOf(LegendKind kind) {
        return switch (kind) {
            case MEMBER -> new AreaStyle(participant, Pattern.PLAIN, participant);
            case OBSERVER -> new AreaStyle(participantPale, Pattern.RISING_LINES, participant);
            case PARTNER, DIALOGUE_PARTNER -> new AreaStyle(participantPale, Pattern.DOTS, participant);
            case ASSOCIATE -> new AreaStyle(participantPale, Pattern.LEVEL_LINES, participant);
            case SUSPENDED -> new AreaStyle(land, Pattern.CROSSED_LINES, participant);
            case UNCERTAIN -> new AreaStyle(land, Pattern.SPARSE_DOTS, participant);
            case NEITHER -> new AreaStyle(land, Pattern.PLAIN, land);
            case CONFLICT -> new AreaStyle(land, Pattern.CASED_FALLING_LINES, conflict);
        };
    }

    /// A party to a conflict that stands there.
    public AreaStyle styleOf(Conflict.ConflictStatus conflictStatus) {
        return switch (conflictStatus) {
            case ARMED -> conflictStyle(0.55, Pattern.PLAIN, 0.55);
            case CEASEFIRE -> conflictStyle(0.16, Pattern.RISING_LINES, 0.5);
            case LATENT -> conflictStyle(0.1, Pattern.DOTS, 0.5);
            case SETTLED -> conflictStyle(0, Pattern.CROSSED_LINES, 0.4);
        };
    }

    private AreaStyle conflictStyle(double groundShare, Pattern pattern, double inkShare) {
        return new AreaStyle(land.mixedWith(conflict, groundShare), pattern, land.mixedWith(conflict, inkShare));
    }

    /// What a state did in a vote. Yes and no are plain colours; the others are told apart by patterns as well.
    public AreaStyle styleOf(Ballot ballot) {
        return switch (ballot) {
            case YES -> AreaStyle.plain(participant);
            case NO -> AreaStyle.plain(land.mixedWith(conflict, 0.75));
            case ABSTAIN ->
                new AreaStyle(
                        land.mixedWith(chosenState, 0.55), Pattern.RISING_LINES, chosenState.mixedWith(label, 0.25));
            case DID_NOT_VOTE -> new AreaStyle(land, Pattern.SPARSE_DOTS, land.mixedWith(label, 0.55));
            case NOT_KNOWN -> noData();
        };
    }

    /// What is written at the margin: quieter than names, and legible over land of any colour.
    public Colour marginalia() {
        return seaLabel.mixedWith(label, 0.6);
    }

    /// An area that somebody else holds; what it belongs to is seen through.
    public AreaStyle controlledByAnother() {
        return new AreaStyle(land, Pattern.CASED_UPRIGHT_LINES, land.mixedWith(label, 0.6));
    }

    /// The state that others are compared with.
    public AreaStyle chosenStateStyle() {
        return new AreaStyle(chosenState, Pattern.PLAIN, chosenState);
    }

    /// The circle of a total, with its outline as ink.
    public AreaStyle circle(boolean isBelowZero) {
        return isBelowZero
                ? new AreaStyle(
                        chosenState.withOpacity(CIRCLE_OPACITY), Pattern.PLAIN, chosenState.mixedWith(label, 0.5))
                : new AreaStyle(
                        participant.withOpacity(CIRCLE_OPACITY), Pattern.PLAIN, participant.mixedWith(label, 0.5));
    }

    /// Land is seen through, so that a state is not lost under its circle.
    private static final double CIRCLE_OPACITY = 0.72;

    /// A state of which a figure has no value.
    public AreaStyle noData() {
        return new AreaStyle(land, Pattern.FINE_RISING_LINES, boundary);
    }
}
