package atlas.assets.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How the datasets write the constants of enumerations: `DIALOGUE_PARTNER` as `dialogue-partner`.
public final class EnumNames {

    private EnumNames() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static <E extends Enum<E>> List<String> of(Class<E> constants) {
        return Arrays.stream(constants.getEnumConstants()).map(EnumNames::of).toList();
    }

    public static <E extends Enum<E>> Optional<E> constant(Class<E> constants, String text) {
        for (E constant : constants.getEnumConstants()) {
            if (isWord(text, constant)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /// Whether a text is how a constant is written.
    private static boolean isWord(String text, Enum<?> constant) {
        String name = constant.name();
        if (text.length() != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            char written = name.charAt(i) == '_' ? '-' : Character.toLowerCase(name.charAt(i));
            if (text.charAt(i) != written) {
                return false;
            }
        }
        return true;
    }
}
