package atlas.i18n;

/// That a value cannot be what it is meant to be, with a sentence for whoever wrote it.
public final class WrongValue extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // Never written.
    private final Sentence sentence;

    public WrongValue(Sentence sentence) {
        super(sentence.toString());
        this.sentence = sentence;
    }

    public WrongValue(Sentence sentence, Throwable cause) {
        super(sentence.toString(), cause);
        this.sentence = sentence;
    }

    public Sentence sentence() {
        return sentence;
    }
}
