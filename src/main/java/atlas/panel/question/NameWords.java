package atlas.panel.question;

import atlas.domain.Atlas;
import atlas.i18n.Messages;
import java.text.Collator;
import java.util.Collection;
import java.util.List;

/// Names in the reader's language.
final class NameWords {

    /// So many are named before the rest is counted.
    static final int MOST = 5;

    private final Atlas atlas;
    private final Messages messages;

    NameWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// @param iso3 ISO 3166-1 alpha-3; what is no code of a state is told as it is
    String state(String iso3) {
        return atlas.state(iso3)
                .map(found -> found.nameOnMap(messages.language()))
                .orElse(iso3);
    }

    /// The abbreviation of an organization.
    String organization(String id) {
        return atlas.organization(id)
                .map(found -> found.shortNames().in(messages.language()))
                .orElse(id);
    }

    /// The names of states in the order of the language's letters.
    List<String> states(Collection<String> codes) {
        return codes.stream()
                .map(this::state)
                .sorted(Collator.getInstance(messages.language().locale()))
                .toList();
    }

    /// The first of some names, and how many more there are. Names that have commas in them have semicolons between.
    String listed(List<String> names) {
        String between = names.stream().anyMatch(name -> name.contains(",")) ? "; " : ", ";
        return names.size() <= MOST
                ? String.join(between, names)
                : messages.get(
                        "chart.note.and-more", String.join(between, names.subList(0, MOST)), names.size() - MOST);
    }
}
