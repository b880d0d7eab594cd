package atlas.app.action;

import atlas.app.system.FileManager;
import atlas.export.WholeFile;
import atlas.panel.bar.SaidCard;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Saves files beside the window, whole or not at all, and says what came of it. On the thread of the window.
public final class FileSaver {

    private final BackgroundWork work;

    /// What a file is to hold.
    @FunctionalInterface
    public interface Content {

        /// Writes it, on a thread of its own, without closing the stream.
        void writeTo(OutputStream out, BackgroundWork.Progress progress) throws IOException;
    }

    public FileSaver(BackgroundWork work) {
        this.work = work;
    }

    /// Saves a file.
    ///
    /// @param elsewhere what the reader is offered where it cannot be saved there: to choose another place
    public void save(Path file, Content content, Runnable elsewhere) {
        String name = Optional.ofNullable(file.getFileName()).orElse(file).toString();
        boolean isThere = Files.exists(file);
        work.start(
                work.messages().get("file.saving", name),
                progress -> {
                    WholeFile.at(file).write(out -> content.writeTo(new GivenUpStream(out, progress), progress));
                    return file;
                },
                saved -> work.said()
                        .tell(
                                work.messages().get("file.saved", name, folderOf(saved)),
                                Optional.of(new SaidCard.Next(
                                        work.messages().get("file.show"), () -> showInFolder(saved)))),
                failure -> work.said()
                        .tellFailure(
                                new FileFailureWords(work.messages()).of(file, isThere, failure),
                                Optional.of(new SaidCard.Next(work.messages().get("file.elsewhere"), elsewhere))));
    }

    private void showInFolder(Path file) {
        new FileManager()
                .show(
                        file,
                        folder -> work.said()
                                .tellFailure(work.messages().get("file.not-shown", folder), Optional.empty()));
    }

    private static String folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent())
                .orElse(file)
                .toString();
    }

    /// Ends where the reader has given it up.
    private static final class GivenUpStream extends FilterOutputStream {

        private final BackgroundWork.Progress progress;

        GivenUpStream(OutputStream out, BackgroundWork.Progress progress) {
            super(out);
            this.progress = progress;
        }

        @Override
        public void write(int one) throws IOException {
            progress.goOn();
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            progress.goOn();
            out.write(bytes, from, count);
        }
    }
}
