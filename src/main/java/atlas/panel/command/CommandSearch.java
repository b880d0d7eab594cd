package atlas.panel.command;

import atlas.analysis.NameNormalizer;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds commands by their names in every language of the interface, whichever is shown.
final class CommandSearch {

    /// A command that was found.
    ///
    /// @param name      in the reader's language, with the menu inside the group's that it stands in
    /// @param foundName the name in another language by which it was found; empty where that was its own
    record Found(Command command, String name, Optional<String> foundName) {}

    /// A name of a command.
    ///
    /// @param folded as names are compared
    private record Name(String words, String folded) {}

    /// How well a name matches: the lower, the better.
    private record Ranked(Found found, int rank, int place) {}

    private static final int OTHER_LANGUAGE = 1;
    private static final int WHOLE = 0;
    private static final int BEGINNING = 10;
    private static final int BEGINNINGS_OF_WORDS = 20;
    private static final int INSIDE = 30;
    private static final int LETTERS = 40;

    private final List<Command> commands;
    private final List<List<Name>> names = new ArrayList<>();

    /// @param messages in the reader's language
    CommandSearch(List<Command> commands, Messages messages) {
        this.commands = commands;
        List<Messages> languages = Stream.concat(
                        Stream.of(messages),
                        Arrays.stream(Language.values())
                                .filter(language -> language != messages.language())
                                .map(Messages::new))
                .toList();
        for (Command command : commands) {
            names.add(languages.stream().map(in -> name(command, in)).toList());
        }
    }

    private static Name name(Command command, Messages in) {
        String words = command.entry()
                .submenu()
                .map(submenu -> in.get("command.menu." + submenu) + ": " + command.words(in))
                .orElseGet(() -> command.words(in));
        return new Name(words, NameNormalizer.fold(words));
    }

    /// What a query finds, the best first; all commands for an empty one.
    List<Found> find(String query) {
        String sought = NameNormalizer.fold(query);
        List<Ranked> found = new ArrayList<>();
        for (int i = 0; i < commands.size(); i++) {
            match(i, sought).ifPresent(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparingInt(Ranked::place))
                .map(Ranked::found)
                .toList();
    }

    /// By the name that matches best; by the reader's own where several match alike.
    private Optional<Ranked> match(int place, String sought) {
        List<Name> all = names.get(place);
        String own = all.getFirst().words();
        Optional<Ranked> best = Optional.empty();
        for (int i = 0; i < all.size(); i++) {
            OptionalInt rank = rank(all.get(i).folded(), sought);
            int told = rank.orElse(0) + (i == 0 ? 0 : OTHER_LANGUAGE);
            if (rank.isPresent() && best.map(known -> told < known.rank()).orElse(true)) {
                Optional<String> other = Optional.of(all.get(i).words()).filter(words -> !words.equals(own));
                best = Optional.of(new Ranked(new Found(commands.get(place), own, other), told, place));
            }
        }
        return best;
    }

    private static OptionalInt rank(String name, String sought) {
        if (sought.isEmpty() || name.equals(sought)) {
            return OptionalInt.of(WHOLE);
        }
        if (name.startsWith(sought)) {
            return OptionalInt.of(BEGINNING);
        }
        String spaced = " " + name;
        if (Arrays.stream(sought.split(" ", -1)).allMatch(word -> spaced.contains(" " + word))) {
            return OptionalInt.of(BEGINNINGS_OF_WORDS);
        }
        if (name.contains(sought)) {
            return OptionalInt.of(INSIDE);
        }
        return hasLettersInOrder(spaced, sought) ? OptionalInt.of(LETTERS) : OptionalInt.empty();
    }

    /// Whether a name has all letters that were typed, in their order, and the first of them begins a word: "fs" finds
    /// "Full screen".
    private static boolean hasLettersInOrder(String spaced, String sought) {
        String letters = sought.replace(" ", "");
        return IntStream.range(0, spaced.length() - 1)
                .filter(i -> spaced.charAt(i) == ' ' && spaced.charAt(i + 1) == letters.charAt(0))
                .anyMatch(i -> isWithin(letters, spaced.substring(i + 1)));
    }

    private static boolean isWithin(String letters, String text) {
        int at = 0;
        for (int i = 0; i < text.length() && at < letters.length(); i++) {
            if (text.charAt(i) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
