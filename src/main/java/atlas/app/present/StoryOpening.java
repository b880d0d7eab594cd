package atlas.app.present;

import atlas.app.views.ViewSession;
import atlas.assets.story.LoadedStory;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.bar.SaidCard;
import atlas.story.Story;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// Opens stories from files, and says on the map what became of it. Where there is none in a file, all stays as it is.
public final class StoryOpening {

    private final Atlas atlas;
    private final Messages messages;
    private final StorySession session;
    private final ViewSession background;
    private final SaidCard said;

    /// @param background where files are read
    public StoryOpening(Atlas atlas, Messages messages, StorySession session, ViewSession background, SaidCard said) {
        this.atlas = atlas;
        this.messages = messages;
        this.session = session;
        this.background = background;
        this.said = said;
    }

    /// Puts the story in a file among those at hand.
    ///
    /// @param present done with it when the reader asks for it
    public void open(Path file, Consumer<Story> present) {
        background.inBackground(
                () -> StorySession.read(file, atlas),
                loaded -> {
                    session.add(loaded.story());
                    tell(loaded, present);
                },
                e -> said.tellFailure(words().notOpened(String.valueOf(file.getFileName()), e), Optional.empty()));
    }

    private void tell(LoadedStory loaded, Consumer<Story> present) {
        Optional<SaidCard.Next> next =
                Optional.of(new SaidCard.Next(messages.get("story.present"), () -> present.accept(loaded.story())));
        if (StoryWords.isWhole(loaded)) {
            said.tell(words().opened(loaded), next);
        } else {
            said.tellFailure(words().opened(loaded), next);
        }
    }

    private StoryWords words() {
        return new StoryWords(atlas, messages);
    }
}
