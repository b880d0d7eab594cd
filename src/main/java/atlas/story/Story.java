package atlas.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Chapters in the order in which they are told.
///
/// @param id       in kebab-case
/// @param summary  what it tells, in one or two sentences
/// @param cover    the id of the chapter whose picture stands for the story
/// @param chapters one at least, each with an id of its own
public record Story(
        String id, StoryText title, Optional<StoryText> summary, Optional<String> cover, List<Chapter> chapters) {

    /// More is no story that anybody tells.
    public static final int MOST_CHAPTERS = 200;

    public Story {
        chapters = List.copyOf(chapters);
        if (chapters.isEmpty() || chapters.size() > MOST_CHAPTERS) {
            throw new IllegalArgumentException("a story has 1 to " + MOST_CHAPTERS + " chapters");
        }
        Set<String> ids = new HashSet<>();
        for (Chapter chapter : chapters) {
            if (!ids.add(chapter.id())) {
                throw new IllegalArgumentException("two chapters are called " + chapter.id());
            }
        }
    }

    /// The chapter whose picture stands for the story.
    public Chapter coverChapter() {
        return chapters.stream()
                .filter(chapter -> cover.filter(chapter.id()::equals).isPresent())
                .findFirst()
                .orElse(chapters.getFirst());
    }

    /// How long it is planned to take; chapters that do not say take no time.
    public double plannedMinutes() {
        return chapters.stream()
                .mapToDouble(chapter -> chapter.plannedMinutes().orElse(0))
                .sum();
    }
}
