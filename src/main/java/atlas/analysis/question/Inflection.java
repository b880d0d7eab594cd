package atlas.analysis.question;

import atlas.analysis.NameNormalizer;
import atlas.i18n.Language;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a word is a form of a name, by the endings that names take in a language. All words are
/// [folded][NameNormalizer]. Only names that are known are looked at, so that the endings may be many.
final class Inflection {

    private static final int SHORTEST_STEM = 3;

    private static final Set<String> ENGLISH = endings("s");
    private static final Set<String> TURKISH =
            endings("ı i u ü yı yi yu yü nı ni nu nü ın in un ün nın nin nun nün a e ya"
                    + " ye na ne da de ta te nda nde dan den tan ten ndan nden la le yla yle daki deki taki teki ndaki ndeki ca ce"
                    + " sı si su sü sının sinin sunun sünün lı li lu lü");
    private static final Set<String> KAZAKH =
            endings("ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н"
                    + " да де та те нда нде дан ден тан тен нан нен мен бен пен ндағы ндегі дағы дегі тағы тегі сы сі ы і сының"
                    + " сінің сына сіне сын сін сында сінде лық лік дық дік тық тік");
    private static final Set<String> RUSSIAN_NOUNS =
            endings("а я у ю ом ем ем е ой ей и ы ов ев ам ям ами ями ах ях ью");
    private static final Set<String> RUSSIAN_ADJECTIVES =
            endings("ая яя ую юю ой ей ого его ому ему им ым ом ем ие ые их ых ими ыми ое ее ий ый ии");
    private static final String RUSSIAN_VOWELS = "аеиоуыэюяь";

    private Inflection() {}

    private static Set<String> endings(String written) {
        return Arrays.stream(written.split(" ")).map(NameNormalizer::fold).collect(Collectors.toUnmodifiableSet());
    }

    /// How many letters a form has in common with its name; 0 where it is none. The name itself is no form of it.
    ///
    /// @param name   a word of a name
    /// @param isLast whether it is the last word of the name, which in Turkish and Kazakh alone takes endings
    static int commonLetters(String name, String word, boolean isLast, Language language) {
        return switch (language) {
            case ENGLISH -> ending(name, word, ENGLISH);
            case TURKISH -> isLast ? ending(name, word, TURKISH) : 0;
            case KAZAKH -> isLast ? ending(name, word, KAZAKH) : 0;
            case RUSSIAN -> russian(name, word, isLast);
        };
    }

    /// Whether a language may set an ending apart by a hyphen, as in «ШЫҰ-ға», and this is one.
    static boolean isEnding(String word, Language language) {
        return switch (language) {
            case ENGLISH -> false;
            case TURKISH -> TURKISH.contains(word);
            case KAZAKH -> KAZAKH.contains(word);
            case RUSSIAN -> false;
        };
    }

    /// The year with which a word begins that ends as one does in a language: `2010'da`, folded; 0 where it is none.
    static int year(String word, Language language) {
        if (word.length() < 4 || !word.substring(0, 4).chars().allMatch(c -> '0' <= c && c <= '9')) {
            return 0;
        }
        String rest = word.substring(4);
        return rest.isEmpty() || isEnding(rest, language) ? Integer.parseInt(word.substring(0, 4)) : 0;
    }

    private static int ending(String name, String word, Set<String> endings) {
        return word.startsWith(name) && endings.contains(word.substring(name.length())) ? name.length() : 0;
    }

    /// A noun loses its last vowel before an ending; an adjective, which is never the last word, its last two letters.
    private static int russian(String name, String word, boolean isLast) {
        int noun = name.length() - (RUSSIAN_VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0 ? 1 : 0);
        if (isStem(name, noun, word)
                && (RUSSIAN_NOUNS.contains(word.substring(noun)) || (word.length() == noun && name.endsWith("ы")))) {
            return noun;
        }
        int adjective = name.length() - 2;
        return !isLast && isStem(name, adjective, word) && RUSSIAN_ADJECTIVES.contains(word.substring(adjective))
                ? adjective
                : 0;
    }

    private static boolean isStem(String name, int length, String word) {
        return length >= SHORTEST_STEM && word.startsWith(name.substring(0, length));
    }
}
