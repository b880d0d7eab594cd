package atlas.assets.check;

import atlas.assets.json.LoadContext;
import atlas.i18n.Language;
import atlas.story.Chapter;
import atlas.story.MarkedText;
import atlas.story.Story;
import atlas.story.StoryText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Checks the stories that come with the atlas: each text is there in every language, with the same sources marked, and
/// each chapter names the sources that it marks.
final class StoriesCheck {

    private final LoadContext context;

    private StoriesCheck(LoadContext context) {
        this.context = context;
    }

    static void check(List<Story> stories, LoadContext context) {
        StoriesCheck check = new StoriesCheck(context);
        stories.forEach(story -> story.chapters().forEach(check::check));
    }

    private void check(Chapter chapter) {
        check(chapter, "title", Optional.of(chapter.title()));
        check(chapter, "text", chapter.text());
        check(chapter, "notes", chapter.notes());
        List<String> marked = Stream.of(chapter.text(), chapter.notes())
                .flatMap(Optional::stream)
                .flatMap(text -> text.byLanguage().values().stream())
                .flatMap(text -> MarkedText.of(text).sources().stream())
                .distinct()
                .filter(id -> !chapter.sources().contains(id))
                .toList();
        if (!marked.isEmpty()) {
            context.reportAt(
                    chapter,
                    "/sources",
                    "The texts mark sources that do not stand here: " + String.join(", ", marked) + ".");
        }
        if (chapter.sources().isEmpty()) {
            context.reportAt(chapter, "/sources", "A chapter of a story that comes with the atlas has a source.");
        }
    }

    private void check(Chapter chapter, String field, Optional<StoryText> text) {
        List<String> missing = new ArrayList<>();
        for (Language language : Language.values()) {
            if (text.filter(there -> there.byLanguage().containsKey(language)).isEmpty()) {
                missing.add(language.tag());
            }
        }
        if (!missing.isEmpty()) {
            context.reportAt(chapter, "/" + field, "This is not written in: " + String.join(", ", missing) + ".");
            return;
        }
        text.ifPresent(there -> {
            List<String> english = marks(there, Language.ENGLISH);
            for (Language language : Language.values()) {
                if (!marks(there, language).equals(english)) {
                    context.reportAt(
                            chapter,
                            "/" + field,
                            "In " + language.tag() + " other sources are marked than in English.");
                }
            }
        });
    }

    private static List<String> marks(StoryText text, Language language) {
        return MarkedText.of(text.in(language)).sources().stream().sorted().toList();
    }
}
