package atlas.app.picture;

import atlas.i18n.Messages;
import atlas.panel.control.TextMenu;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;

/// A width or height that the reader types, with the decimal sign of the language or a point.
final class LengthField extends TextField {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final char decimalSign;

    LengthField(String id, String what, double first, Messages messages) {
        this.decimalSign =
                DecimalFormatSymbols.getInstance(messages.language().locale()).getDecimalSeparator();
        setId(id);
        setAccessibleText(what);
        setPrefColumnCount(5);
        TextMenu.giveTo(this, messages);
        show(first);
        textProperty().subscribe(() -> pseudoClassStateChanged(WRONG, length().isEmpty()));
    }

    void show(double length) {
        String plain = length == Math.rint(length) ? Long.toString((long) length) : Double.toString(length);
        setText(plain.replace('.', decimalSign));
    }

    /// What was typed; empty where it is no length that a side of a picture can have.
    Optional<Double> length() {
        try {
            return Optional.of(Double.parseDouble(getText().strip().replace(decimalSign, '.')))
                    .filter(PictureChoices::canBeSide);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
