package atlas.panel.story;

import atlas.i18n.Messages;
import atlas.story.Story;

/// What is said of a story in a line.
final class StoryDetails {

    private StoryDetails() {}

    /// How many chapters, and how many minutes are planned for them.
    static String of(Story story, Messages messages) {
        int chapters = story.chapters().size();
        double minutes = story.plannedMinutes();
        return minutes > 0
                ? messages.get("story.details", chapters, messages.number(minutes, 0))
                : messages.get("story.chapters", chapters);
    }

    /// What it tells, or its title where it does not say.
    static String tooltip(Story story, Messages messages) {
        return story.summary().orElse(story.title()).in(messages.language());
    }
}
