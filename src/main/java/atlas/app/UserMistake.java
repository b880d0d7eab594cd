package atlas.app;

/// Something that the person at the command line can put right; its message says what and how.
final class UserMistake extends RuntimeException {

    private static final long serialVersionUID = 1;

    UserMistake(String message) {
        super(message);
    }

    UserMistake(String message, Throwable cause) {
        super(message, cause);
    }
}
