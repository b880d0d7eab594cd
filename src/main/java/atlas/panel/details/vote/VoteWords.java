package atlas.panel.details.vote;

import atlas.domain.conflict.Conflict;
import atlas.domain.conflict.Resolution;
import atlas.domain.text.Text;
import atlas.domain.vote.Ballot;
import atlas.domain.vote.RollCall;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Rows;
import atlas.view.MapTheme;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;

/// What roll calls are called. The titles are in English, but those of resolutions on conflicts.
final class VoteWords {

    private static final String BETWEEN = " · ";
    private static final String RESOLUTION = "A/RES/";

    private final PanelContext context;
    private final Map<String, Text> names = new HashMap<>();

    VoteWords(PanelContext context) {
        this.context = context;
        for (Conflict conflict : context.atlas().conflicts().values()) {
            for (Resolution resolution : conflict.resolutions()) {
                names.put(resolution.symbol(), resolution.names());
            }
        }
    }

    /// What was voted on; the symbol where the data have no title.
    String title(RollCall rollCall) {
        String title = Optional.ofNullable(names.get(rollCall.symbol()))
                .map(context::text)
                .orElse(rollCall.title());
        return title.isBlank() ? symbol(rollCall) : title;
    }

    /// "2 March 2022 · ES-11/1", and which part of the text it was if not the whole.
    String head(RollCall rollCall) {
        StringBuilder head = new StringBuilder(context.dates().of(rollCall.date()));
        if (!rollCall.symbol().isBlank()) {
            head.append(BETWEEN).append(symbol(rollCall));
        }
        if (rollCall.part() != RollCall.Part.WHOLE) {
            head.append(BETWEEN)
                    .append(
                            rollCall.paragraph().isBlank()
                                    ? context.word(
                                            "vote.part." + rollCall.part().name())
                                    : rollCall.paragraph());
        }
        return head.toString();
    }

    private static String symbol(RollCall rollCall) {
        return rollCall.symbol().startsWith(RESOLUTION)
                ? rollCall.symbol().substring(RESOLUTION.length())
                : rollCall.symbol();
    }

    /// Shows a vote on the map of its day.
    void show(RollCall rollCall) {
        context.state().colourBy(new MapTheme.RollCallTheme(rollCall.id()));
    }

    String of(Ballot ballot) {
        return context.word("vote." + ballot.name());
    }

    Label pill(Ballot ballot) {
        return Rows.pill(of(ballot), styleOf(ballot));
    }

    static String styleOf(Ballot ballot) {
        return "ballot-" + ballot.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
