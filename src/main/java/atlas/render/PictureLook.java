package atlas.render;

import atlas.cartography.Appearance;
import atlas.i18n.Messages;
import atlas.theme.marginalia.MoreSources;
import java.util.Optional;
import java.util.Set;

/// How a picture that stands alone looks.
///
/// @param messages in the picture's language
/// @param title    the reader's own; empty: what the picture is called
/// @param more     where the sources are told for which there is no room
/// @param lifted   states of a map that stand out while all others are pale; where it is empty nothing is pale
public record PictureLook(
        Appearance appearance, Messages messages, Optional<String> title, MoreSources more, Set<String> lifted) {

    public PictureLook {
        lifted = Set.copyOf(lifted);
    }

    /// Of a picture on which all states are alike.
    public PictureLook(Appearance appearance, Messages messages, Optional<String> title, MoreSources more) {
        this(appearance, messages, title, more, Set.of());
    }

    /// Of a picture in a file.
    public PictureLook(Appearance appearance, Messages messages, Optional<String> title) {
        this(appearance, messages, title, new MoreSources.InTheFile());
    }

    /// Of a picture in a file that is called what it shows.
    public PictureLook(Appearance appearance, Messages messages) {
        this(appearance, messages, Optional.empty());
    }

    public PictureLook telling(MoreSources otherwise) {
        return new PictureLook(appearance, messages, title, otherwise, lifted);
    }

    public PictureLook lifting(Set<String> states) {
        return new PictureLook(appearance, messages, title, more, states);
    }
}
