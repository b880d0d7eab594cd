package atlas.app.print;

import atlas.app.picture.PictureSubject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// Something that can be printed, on pages of its own.
///
/// @param id      kebab-case
/// @param words   what it is called in the dialog
/// @param isUsual whether it is printed unless the reader leaves it out, which is remembered; else it is printed
///                where the reader chooses it
public record PrintPart(String id, String words, boolean isUsual, What what) {

    /// What is printed.
    public sealed interface What {}

    /// A picture, on a page of its own before all else.
    public record OfPicture(PictureSubject subject) implements What {}

    /// Text and tables.
    ///
    /// @param content worked out of the pictures that are printed with it, on another thread
    public record OfText(Function<List<PictureSubject>, Content> content) implements What {}

    /// What stands on the pages.
    ///
    /// @param title above it
    /// @param notes above the table, each in lines of its own
    /// @param head  of the columns; none where there is no table
    /// @param rows  as many cells each as there are columns
    /// @param sources below, each numbered
    public record Content(
            String title, List<String> notes, List<String> head, List<List<String>> rows, List<String> sources) {

        public Content {
            notes = List.copyOf(notes);
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
            sources = List.copyOf(sources);
        }

        /// Whether it is the sources of what is printed before it.
        boolean isOfSources() {
            return head.isEmpty() && !sources.isEmpty();
        }
    }

    /// The pictures among parts.
    static List<PictureSubject> pictures(List<PrintPart> parts) {
        return parts.stream()
                .flatMap(part ->
                        part.what() instanceof OfPicture(PictureSubject subject) ? Stream.of(subject) : Stream.empty())
                .toList();
    }

    /// What the others among parts hold.
    static List<Content> contents(List<PrintPart> parts) {
        List<PictureSubject> pictures = pictures(parts);
        return parts.stream()
                .flatMap(part -> part.what() instanceof OfText(Function<List<PictureSubject>, Content> content)
                        ? Stream.of(content.apply(pictures))
                        : Stream.empty())
                .toList();
    }
}
