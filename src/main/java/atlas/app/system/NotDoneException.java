package atlas.app.system;

/// Something that was asked for rightly and could not be done: a file that cannot be read or written, too little
/// memory.
/// Its message says what and why. What is asked for wrongly is a [UsageException].
public final class NotDoneException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotDoneException(String message) {
        super(message);
    }

    public NotDoneException(String message, Throwable cause) {
        super(message, cause);
    }
}
