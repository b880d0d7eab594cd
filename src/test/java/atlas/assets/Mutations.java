package atlas.assets;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Spoils files as accidents and strangers do: bits flip, pieces are cut out, values are put in place of others. The
/// same seed spoils alike.
final class Mutations {

    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\]|\\\\.)*\"|-?[0-9][0-9.eE+-]*|\\[[^\\[\\]{}]*\\]|\\{[^{}]*\\}|true|false|null");

    private static final List<String> NASTY = List.of(
            "0",
            "-1",
            "1e999",
            "-1e308",
            "1e-320",
            "2147483647",
            "-2147483648",
            "99999999999999999999",
            "0.5",
            "\"\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"../x\"",
            "\"9999-12-31\"",
            "\"0000\"",
            "\"../2001-11\"",
            "\"1990/2100\"",
            "\"KAZ\"",
            "\"cica\"",
            "[]",
            "[[]]",
            "[5]",
            "{}",
            "null",
            "true");

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    byte[] spoil(byte[] whole) {
        return switch (below(5)) {
            case 0 -> flipBits(whole);
            case 1 -> cut(whole);
            case 2 -> swapTokens(whole);
            default -> putNastyTokens(whole);
        };
    }

    private byte[] flipBits(byte[] whole) {
        byte[] spoiled = whole.clone();
        for (int flips = 1 + below(4); flips > 0; flips--) {
            spoiled[below(spoiled.length)] ^= (byte) (1 << below(8));
        }
        return spoiled;
    }

    private byte[] cut(byte[] whole) {
        int from = below(whole.length);
        int to = below(3) == 0 ? whole.length : Math.min(whole.length, from + 1 + below(40));
        byte[] spoiled = new byte[whole.length - (to - from)];
        System.arraycopy(whole, 0, spoiled, 0, from);
        System.arraycopy(whole, to, spoiled, from, whole.length - to);
        return spoiled;
    }

    private byte[] swapTokens(byte[] whole) {
        String text = new String(whole, StandardCharsets.UTF_8);
        List<MatchResult> tokens = tokens(text);
        if (tokens.size() < 2) {
            return flipBits(whole);
        }
        int a = below(tokens.size());
        int b = below(tokens.size());
        MatchResult first = tokens.get(Math.min(a, b));
        MatchResult second = tokens.get(Math.max(a, b));
        if (first.end() > second.start()) {
            return flipBits(whole);
        }
        return (text.substring(0, first.start())
                        + second.group()
                        + text.substring(first.end(), second.start())
                        + first.group()
                        + text.substring(second.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] putNastyTokens(byte[] whole) {
        String text = new String(whole, StandardCharsets.UTF_8);
        for (int tokens = 1 + below(2); tokens > 0; tokens--) {
            List<MatchResult> all = tokens(text);
            if (all.isEmpty()) {
                return flipBits(whole);
            }
            MatchResult one = all.get(below(all.size()));
            text = text.substring(0, one.start()) + NASTY.get(below(NASTY.size())) + text.substring(one.end());
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<MatchResult> tokens(String text) {
        return new ArrayList<>(TOKEN.matcher(text).results().toList());
    }
}
