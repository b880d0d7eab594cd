package atlas.assets;

import java.nio.file.Path;

/// There is nothing to read where the datasets should be.
public final class NoDatasetsException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String folder;

    /// @param folder where they should be
    public NoDatasetsException(Path folder) {
        super("There are no datasets in " + folder + ".");
        this.folder = folder.toString();
    }

    /// Where the datasets should be.
    public String folder() {
        return folder;
    }
}
