package atlas.i18n;

/// The forms that English ordinals have, as Unicode's plural rules name them: 1st, 2nd, 3rd and 4th.
public enum Ordinal {
    ONE,
    TWO,
    FEW,
    OTHER;

    /// The form for a number.
    public static Ordinal of(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return OTHER;
        }
        return switch (number % 10) {
            case 1 -> ONE;
            case 2 -> TWO;
            case 3 -> FEW;
            default -> OTHER;
        };
    }
}
