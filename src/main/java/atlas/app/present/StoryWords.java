package atlas.app.present;

import atlas.assets.json.AssetProblem;
import atlas.assets.story.LoadedStory;
import atlas.assets.story.NoStoryException;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said of a story that was opened, or could not be, in the reader's language.
final class StoryWords {

    private static final int MOST_PROBLEMS = 4;

    private final Atlas atlas;
    private final Messages messages;

    StoryWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// That a story is open, and as far as what.
    String opened(LoadedStory loaded) {
        String title = loaded.story().title().in(messages.language());
        List<String> sentences = new ArrayList<>();
        if (!loaded.problems().isEmpty()) {
            sentences.add(messages.get("story.opened-partly", title, problems(loaded.problems())));
        } else {
            sentences.add(messages.get("story.opened", title));
        }
        if (loaded.isNewer()) {
            sentences.add(messages.get("story.newer"));
        }
        if (!isWhole(loaded)) {
            sentences.add(messages.get("views.file-unchanged"));
        }
        loaded.dataAsOf()
                .filter(day -> !day.equals(atlas.asOf()))
                .ifPresent(day ->
                        sentences.add(messages.get("views.other-data", messages.day(day), messages.day(atlas.asOf()))));
        return String.join(" ", sentences);
    }

    /// Whether all of it is as it was written.
    static boolean isWhole(LoadedStory loaded) {
        return loaded.problems().isEmpty() && !loaded.isNewer();
    }

    private String problems(List<AssetProblem> problems) {
        String named = problems.stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> problem.in(messages))
                .collect(Collectors.joining(" "));
        return problems.size() <= MOST_PROBLEMS
                ? named
                : messages.get("story.more-problems", named, problems.size() - MOST_PROBLEMS);
    }

    /// That no story was opened, and why.
    String notOpened(String name, IOException e) {
        return messages.get("views.not-opened", name, reason(e));
    }

    private String reason(IOException e) {
        return switch (e) {
            case NoStoryException refused ->
                messages.get("story.reason." + refused.reason().name());
            case NoSuchFileException _ -> messages.get("views.reason.no-such-file");
            case AccessDeniedException _ -> messages.get("views.reason.no-right");
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        };
    }
}
