package atlas.assets.json;

/// What texts of the datasets are made of. Letters are looked at one by one, since hundreds of thousands are read while
/// the program starts.
final class Writing {

    private Writing() {}

    /// Whether a text is lower-case words joined by hyphens: it can be the name of a file on every system.
    static boolean isId(String text) {
        boolean isAfterHyphen = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHyphen = c == '-';
            if (isHyphen ? isAfterHyphen : !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
            isAfterHyphen = isHyphen;
        }
        return !isAfterHyphen;
    }

    /// The position of the first half of a character, control, or mark that turns the direction of a line; −1 if there
    /// is none.
    static int firstUnwritable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || (Character.isISOControl(c) && c != '\n' && c != '\t') || turns(c)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean turns(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
