package atlas.export.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a picture says of itself, in each format. It has no time of its making, so that the same picture makes the same
/// file.
///
/// @param title       what it shows
/// @param description of which day, in which unit, and what else stands around it
/// @param sources     all that it rests on, in short
/// @param notice      what has to be said with it
/// @param creator     the program with its version
/// @param asOf        up to which day the data were checked
/// @param language    of the words, as `en`
/// @param viewpoint   what opens the same view again, as JSON; empty where there is none
public record PictureMetadata(
        String title,
        String description,
        List<String> sources,
        String notice,
        String creator,
        LocalDate asOf,
        String language,
        Optional<String> viewpoint) {

    public PictureMetadata {
        sources = List.copyOf(sources);
    }

    /// The sources as one text, a line each.
    String sourceLines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            lines.add((i + 1) + " " + sources.get(i));
        }
        return String.join("\n", lines);
    }

    /// What stands for the time of making: the beginning of the day up to which the data were checked, in ISO 8601.
    String instant() {
        return asOf + "T00:00:00Z";
    }
}
