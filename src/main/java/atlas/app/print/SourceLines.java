package atlas.app.print;

import atlas.analysis.DateWords;
import atlas.domain.Atlas;
import atlas.domain.text.Source;
import atlas.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sources, each in a paragraph: who, what, where, when, its address, and the day it was read.
public final class SourceLines {

    private final Atlas atlas;
    private final Messages messages;
    private final DateWords dates;

    public SourceLines(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.dates = new DateWords(messages);
    }

    /// A line for each source.
    ///
    /// @param ids those that the atlas does not hold are left out
    public List<String> of(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                .map(this::line)
                .toList();
    }

    private String line(Source source) {
        List<String> parts = new ArrayList<>();
        source.author().ifPresent(parts::add);
        parts.add(source.title());
        List<String> where = Stream.concat(source.container().stream(), source.publisher().stream())
                .distinct()
                .filter(name -> !parts.contains(name))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
        source.issued().map(dates::of).ifPresent(where::add);
        if (!where.isEmpty()) {
            parts.add(String.join(", ", where));
        }
        source.url().ifPresent(parts::add);
        source.accessed()
                .map(day -> messages.get("source.accessed", dates.of(day)))
                .ifPresent(parts::add);
        StringBuilder line = new StringBuilder();
        for (String part : parts) {
            line.append(line.isEmpty() ? "" : line.charAt(line.length() - 1) == '.' ? " " : ". ")
                    .append(part);
        }
        return line.toString();
    }
}
