package atlas.panel.details;

import atlas.domain.Atlas;
import atlas.domain.Source;
import atlas.i18n.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Numbers the sources of a page in the order in which they are first named. A source keeps its number.
final class SourceMarks {

    private final Atlas atlas;
    private final Messages messages;
    private final Consumer<String> openInBrowser;
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param openInBrowser is handed a source's address when the reader asks for it by name
    SourceMarks(Atlas atlas, Messages messages, Consumer<String> openInBrowser) {
        this.atlas = atlas;
        this.messages = messages;
        this.openInBrowser = openInBrowser;
    }

    /// A mark for each source. Ids that the atlas does not hold have none.
    List<SourceMark> of(List<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                .map(this::mark)
                .toList();
    }

    private SourceMark mark(Source source) {
        Integer known = numbers.get(source.id());
        int number = known == null ? numbers.size() + 1 : known;
        numbers.put(source.id(), number);
        return new SourceMark(
                number,
                messages.get("source.mark", number, source.title()),
                () -> new SourceCard(number, source, messages, openInBrowser));
    }

    /// Opens an address that the reader asked for.
    void open(String address) {
        openInBrowser.accept(address);
    }
}
