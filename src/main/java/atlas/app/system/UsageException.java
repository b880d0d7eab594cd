package atlas.app.system;

/// Words of the command line that make no sense, or name what the atlas has not: the person who typed them can put them
/// right; its message says what and how.
public final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UsageException(String message) {
        super(message);
    }

    public UsageException(String message, Throwable cause) {
        super(message, cause);
    }
}
