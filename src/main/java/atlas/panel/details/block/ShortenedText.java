package atlas.panel.details.block;

import atlas.i18n.Messages;
import java.text.BreakIterator;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A small, quiet text of which the beginning is shown where it is long, and all of it when the reader asks for it.
public final class ShortenedText {

    private static final int SHORT_CHARACTERS = 70;
    private static final int LONG_CHARACTERS = 140;

    private final Messages messages;
    private final String whole;
    private final Text words = new Text();
    private final TextLink more;
    private final Prose prose = new Prose("row-small");
    private boolean isWhole;

    public ShortenedText(Messages messages, String whole) {
        this.messages = messages;
        this.whole = whole;
        this.isWhole = whole.length() <= LONG_CHARACTERS;
        this.more = new TextLink(messages.get("details.note.more"), this::turn);
        words.getStyleClass().add("prose-muted");
        words.setText(isWhole ? whole : beginning());
        prose.flow().getChildren().add(words);
        if (!isWhole) {
            prose.flow().getChildren().add(more);
        }
    }

    public TextFlow flow() {
        return prose.flow();
    }

    private void turn() {
        isWhole = !isWhole;
        words.setText(isWhole ? whole + " " : beginning());
        String does = messages.get(isWhole ? "details.note.less" : "details.note.more");
        more.setText(does);
        more.setAccessibleText(does);
    }

    /// The sentences that fit, or else the words, with the sign that the sentence goes on.
    private String beginning() {
        int sentences =
                lastBreak(BreakIterator.getSentenceInstance(messages.language().locale()));
        return sentences >= SHORT_CHARACTERS
                ? whole.substring(0, sentences)
                : whole.substring(
                                        0,
                                        lastBreak(BreakIterator.getWordInstance(
                                                messages.language().locale())))
                                .stripTrailing()
                        + "… ";
    }

    private int lastBreak(BreakIterator breaks) {
        breaks.setText(whole);
        return breaks.preceding(LONG_CHARACTERS);
    }
}
