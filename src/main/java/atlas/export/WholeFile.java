package atlas.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/// A file that is written whole or not at all: aside, in the same folder, and then moved to its place. Until then what
/// was there stays as it is. A symbolic link is followed; permissions are those of the file that was there, or what the
/// system gives to a new one.
public final class WholeFile {

    private static final int MOST_LINKS = 40;
    private static final Set<PosixFilePermission> WRITING = EnumSet.of(
            PosixFilePermission.OWNER_WRITE, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path place;
    private final Optional<Set<PosixFilePermission>> permissions;

    /// Something that is no place for a file.
    public static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        RefusedException(Path path, Reason reason) {
            super(path + ": " + reason);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    /// Why a place is refused.
    public enum Reason {
        /// A folder stands there.
        FOLDER,
        /// A device, a pipe or a socket stands there.
        NO_REGULAR_FILE,
        /// A file stands there that nobody may write, or not this person.
        WRITE_PROTECTED,
        /// The folder in which the file would stand does not exist.
        NO_FOLDER,
        /// Symbolic links lead in a circle.
        LINKS_IN_A_CIRCLE
    }

    /// Writes what a file is to hold.
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile(Path place, Optional<Set<PosixFilePermission>> permissions) {
        this.place = place;
        this.permissions = permissions;
    }

    /// A file to be written, which may be there already. Nothing is changed yet.
    ///
    /// @throws RefusedException if no file can be written there
    public static WholeFile at(Path path) throws IOException {
        Path place = followed(path);
        if (Files.isDirectory(place)) {
            throw new RefusedException(path, Reason.FOLDER);
        }
        if (!Files.exists(place)) {
            if (!Files.isDirectory(folderOf(place))) {
                throw new RefusedException(path, Reason.NO_FOLDER);
            }
            return new WholeFile(place, Optional.empty());
        }
        if (!Files.isRegularFile(place)) {
            throw new RefusedException(path, Reason.NO_REGULAR_FILE);
        }
        Optional<Set<PosixFilePermission>> permissions = permissionsOf(place);
        // The superuser may write everything: a protection counts for him too.
        boolean isProtected = permissions
                .map(found -> WRITING.stream().noneMatch(found::contains))
                .orElse(false);
        if (isProtected || !Files.isWritable(place)) {
            throw new RefusedException(path, Reason.WRITE_PROTECTED);
        }
        return new WholeFile(place, permissions);
    }

    private static Path followed(Path path) throws IOException {
        Path at = path.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(at); links++) {
            if (links == MOST_LINKS) {
                throw new RefusedException(path, Reason.LINKS_IN_A_CIRCLE);
            }
            at = at.resolveSibling(Files.readSymbolicLink(at));
        }
        return at;
    }

    private static Path folderOf(Path place) {
        Path parent = place.getParent();
        return parent == null ? place : parent;
    }

    private static Optional<Set<PosixFilePermission>> permissionsOf(Path place) throws IOException {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Optional.of(Files.getPosixFilePermissions(place))
                : Optional.empty();
    }

    /// Writes the file.
    ///
    /// @throws IOException if it cannot be written; what was there stays, and nothing else is left behind
    public void write(Content content) throws IOException {
        Path unfinished = unfinished();
        // Where the program is ended meanwhile.
        unfinished.toFile().deleteOnExit();
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
                content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            if (permissions.isPresent()) {
                Files.setPosixFilePermissions(unfinished, permissions.get());
            }
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /// A new file beside the place, with the permissions that the system gives.
    private Path unfinished() throws IOException {
        while (true) {
            String mark = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
            Path path = place.resolveSibling("." + place.getFileName() + "." + mark + ".part");
            try {
                return Files.createFile(path);
            } catch (FileAlreadyExistsException _) {
                // Another program writes the same file: another mark.
            }
        }
    }
}
