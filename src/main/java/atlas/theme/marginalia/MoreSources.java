package atlas.theme.marginalia;

import atlas.i18n.Messages;

/// Where those sources are told for which there is no room below a picture.
public sealed interface MoreSources {

    /// In what the picture's file says of itself.
    record InTheFile() implements MoreSources {}

    /// On a page printed with the picture.
    ///
    /// @param page from 1
    record OnPage(int page) implements MoreSources {}

    /// Nowhere near the picture: it is on paper or in a clipboard, and its reader has to look in the atlas.
    record InTheAtlas() implements MoreSources {}

    /// How many more there are, and where.
    default String words(Messages messages, int more) {
        return switch (this) {
            case InTheFile() -> messages.get("picture.sources.more", more);
            case OnPage(int page) -> messages.get("picture.sources.more-on-page", more, page);
            case InTheAtlas() -> messages.get("picture.sources.more-in-the-atlas", more);
        };
    }

    /// How many notes there are more than there is room for, and where. What is printed has no page for them.
    default String wordsOfNotes(Messages messages, int more) {
        return messages.get(
                switch (this) {
                    case InTheFile() -> "chart.notes.more";
                    case OnPage _, InTheAtlas() -> "chart.notes.more-in-the-atlas";
                },
                more);
    }
}
