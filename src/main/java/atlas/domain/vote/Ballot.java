package atlas.domain.vote;

import java.util.Optional;

/// What a member did in a vote. In a roll call each is one letter.
public enum Ballot {
    YES('Y'),
    NO('N'),
    ABSTAIN('A'),
    /// It was absent, or present without voting: the records do not tell these apart.
    DID_NOT_VOTE('-'),
    /// The atlas does not know.
    NOT_KNOWN('?');

    private final char letter;

    Ballot(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /// The ballot that is written so; empty for a letter that stands for none.
    public static Optional<Ballot> of(char letter) {
        return switch (letter) {
            case 'Y' -> Optional.of(YES);
            case 'N' -> Optional.of(NO);
            case 'A' -> Optional.of(ABSTAIN);
            case '-' -> Optional.of(DID_NOT_VOTE);
            case '?' -> Optional.of(NOT_KNOWN);
            default -> Optional.empty();
        };
    }
}
