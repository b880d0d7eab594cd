package atlas.panel.details.source;

import atlas.domain.Atlas;
import atlas.domain.text.Source;
import atlas.i18n.Messages;
import atlas.panel.citation.CitationRequest;
import atlas.panel.command.ContextActions;
import atlas.panel.command.ContextItems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Numbers the sources of a page in the order in which they are first named. A source keeps its number.
public final class SourceNumbering {

    private static final int MOST_MARKS = 4;

    private final Atlas atlas;
    private final Messages messages;
    private final Consumer<String> openInBrowser;
    private final Map<String, Integer> numbers = new HashMap<>();

    /// @param openInBrowser is handed a source's address when the reader asks for it by name
    public SourceNumbering(Atlas atlas, Messages messages, Consumer<String> openInBrowser) {
        this(atlas, messages, openInBrowser, List.of());
    }

    /// @param inOrder ids of the sources of a whole page, which are numbered in this order whatever is read first;
    ///                others are numbered as they come
    public SourceNumbering(Atlas atlas, Messages messages, Consumer<String> openInBrowser, List<String> inOrder) {
        this.atlas = atlas;
        this.messages = messages;
        this.openInBrowser = openInBrowser;
        inOrder.stream().filter(atlas.sources()::containsKey).distinct().forEach(this::number);
    }

    /// As [#of], for other panels.
    public List<? extends Node> asNodes(List<String> ids) {
        return of(ids);
    }

    /// A mark for each source, by number; where there are many, the last mark stands for several. Ids that the atlas
    /// does not hold have none.
    public List<SourceMark> of(List<String> ids) {
        List<Numbered> found = ids.stream()
                .distinct()
                .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                .map(this::numbered)
                .sorted(Comparator.comparingInt(Numbered::number))
                .toList();
        if (found.size() <= MOST_MARKS) {
            return inOneStop(found.stream().map(this::mark).toList());
        }
        List<SourceMark> marks = new ArrayList<>();
        found.subList(0, MOST_MARKS - 1).forEach(one -> marks.add(mark(one)));
        List<Numbered> rest = found.subList(MOST_MARKS - 1, found.size());
        marks.add(new SourceMark(
                "+" + rest.size(),
                messages.get("source.more", rest.size()),
                rest.stream().map(one -> one.source().id()).toList(),
                () -> list(rest)));
        return inOneStop(marks);
    }

    /// The Tab key halts at the first of several marks; the arrow keys lead to the others.
    private static List<SourceMark> inOneStop(List<SourceMark> marks) {
        marks.stream().skip(1).forEach(mark -> mark.setFocusTraversable(false));
        return marks;
    }

    /// A source with its number on the page.
    private record Numbered(int number, Source source) {}

    private Numbered numbered(Source source) {
        return new Numbered(number(source.id()), source);
    }

    private int number(String id) {
        return numbers.computeIfAbsent(id, _ -> numbers.size() + 1);
    }

    private SourceMark mark(Numbered one) {
        SourceMark mark = new SourceMark(
                Integer.toString(one.number()),
                messages.get("source.mark", one.number(), one.source().title()),
                List.of(one.source().id()),
                () -> card(one));
        ContextActions.giveTo(mark, messages, items -> {
            items.add(messages.get("context.source.show"), mark::fire);
            offer(items, one.source());
            items.add(
                    messages.get("context.source.cite"),
                    () -> mark.fireEvent(
                            CitationRequest.ofSources(List.of(one.source().id()))));
        });
        return mark;
    }

    private SourceCard card(Numbered one) {
        SourceCard card = new SourceCard(one.number(), one.source(), messages, openInBrowser);
        ContextActions.giveTo(card, messages, items -> offer(items, one.source()));
        return card;
    }

    private void offer(ContextItems items, Source source) {
        items.addCopy(messages.get("context.source.copy-title"), source::title);
        source.url()
                .ifPresent(url -> items.addCopy(messages.get("context.source.copy-address"), () -> url)
                        .add(messages.get("context.source.open"), () -> openInBrowser.accept(url)));
    }

    private SourceList list(List<Numbered> several) {
        return new SourceList(
                several.stream().map(this::card).toList(),
                several.stream().map(one -> one.source().id()).toList(),
                messages);
    }

    /// The ids of the sources that have a number, in the order of these.
    public List<String> numbered() {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Opens an address that the reader asked for.
    public void open(String address) {
        openInBrowser.accept(address);
    }
}
