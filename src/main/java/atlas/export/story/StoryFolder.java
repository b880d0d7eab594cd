package atlas.export.story;

import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFile;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureMetadata;
import atlas.export.picture.PictureProgress;
import atlas.render.text.GlyphCache;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A story as a folder of pictures, one a chapter: 01-members.png. The folder is there whole or not at all.
public final class StoryFolder {

    private static final int LONGEST_NAME = 60;

    private final Path folder;

    private StoryFolder(Path folder) {
        this.folder = folder;
    }

    /// A folder that is to be made, or is there and empty. Nothing is changed yet.
    ///
    /// @throws NotDirectoryException      if something else stands there
    /// @throws DirectoryNotEmptyException if something lies in it
    /// @throws NoSuchFileException        if there is no folder in which it would stand
    public static StoryFolder at(Path folder) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new NotDirectoryException(folder.toString());
        }
        if (Files.isDirectory(place)) {
            try (Stream<Path> inside = Files.list(place)) {
                if (inside.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        }
        if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
            throw new NoSuchFileException(folder.toString());
        }
        return new StoryFolder(place);
    }

    /// Writes the pictures.
    ///
    /// @param size of the slides, with their density
    /// @throws IOException if they cannot be written; then nothing is left behind
    public void write(SlideDeck deck, PageSize size, GlyphCache glyphs) throws IOException {
        Path unfinished =
                Files.createTempDirectory(folder.resolveSibling("").toAbsolutePath(), "." + folder.getFileName() + ".");
        try {
            Path pictures = Files.createDirectory(unfinished.resolve("pictures"));
            SlidePainter painter = new SlidePainter(glyphs, deck);
            for (int i = 0; i < deck.slides().size(); i++) {
                try (OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(pictures.resolve(name(deck, i))))) {
                    new PictureFile(glyphs)
                            .write(
                                    painter.page(i, size, PictureFormat.PNG),
                                    PictureFormat.PNG,
                                    metadata(deck, deck.slides().get(i)),
                                    out,
                                    PictureProgress.NONE);
                }
            }
            Files.deleteIfExists(folder);
            moveTo(pictures);
        } finally {
            delete(unfinished);
        }
    }

    private void moveTo(Path pictures) throws IOException {
        try {
            Files.move(pictures, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            throw new FileAlreadyExistsException(folder.toString());
        }
    }

    /// The name of a picture: its number, with as many digits as the last one has, and the chapter's id.
    static String name(SlideDeck deck, int index) {
        int digits = Math.max(2, Integer.toString(deck.slides().size()).length());
        String number = "0".repeat(digits) + (index + 1);
        String id = deck.slides().get(index).id();
        return number.substring(number.length() - digits)
                + "-"
                + id.substring(0, Math.min(id.length(), LONGEST_NAME))
                + ".png";
    }

    /// What a picture says of itself.
    static PictureMetadata metadata(SlideDeck deck, Slide slide) {
        return new PictureMetadata(
                slide.title(),
                slide.text().plain(),
                slide.sources().stream().map(SlideSource::inShort).toList(),
                slide.pictures().stream().map(SlidePicture::title).collect(Collectors.joining("\n")),
                deck.creator(),
                deck.asOf(),
                deck.messages().language().tag(),
                Optional.empty());
    }

    /// What a file of all slides says of itself.
    static PictureMetadata metadata(SlideDeck deck) {
        return new PictureMetadata(
                deck.title(),
                deck.summary(),
                deck.slides().stream()
                        .flatMap(slide -> slide.sources().stream())
                        .map(SlideSource::inShort)
                        .distinct()
                        .toList(),
                deck.edition(),
                deck.creator(),
                deck.asOf(),
                deck.messages().language().tag(),
                Optional.empty());
    }

    private static void delete(Path folder) throws IOException {
        List<Path> all;
        try (Stream<Path> inside = Files.walk(folder)) {
            all = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
