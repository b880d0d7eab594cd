package atlas.theme;

import atlas.domain.Atlas;
import atlas.domain.Control;
import atlas.domain.Edtf;
import atlas.i18n.Messages;
import java.time.LocalDate;

/// What is said of an area under another's control.
public final class ControlWords {

    private final Messages messages;

    public ControlWords(Messages messages) {
        this.messages = messages;
    }

    /// For instance "since 1992–1994"; "since 1994 or before" where the beginning is open.
    public String since(Control control) {
        Edtf from = control.period().from();
        return from.earliest().equals(LocalDate.MIN)
                ? messages.get(
                        "control.since-or-before",
                        Integer.toString(from.latest().getYear()))
                : messages.get("control.since", years(from));
    }

    /// For instance "Golan Heights (control: Israel, since 1967)".
    public String of(Control control, Atlas atlas) {
        String holder = switch (control.holder()) {
            case Control.Holder.OfState(String iso3) -> new ThemeWords(atlas, messages).nameOf(iso3);
            case Control.Holder.Authority(var names) -> names.in(messages.language());
        };
        return messages.get("control.of", control.names().in(messages.language()), holder, since(control));
    }

    private static String years(Edtf from) {
        int first = from.earliest().getYear();
        int last = from.latest().getYear();
        return first == last ? Integer.toString(last) : first + "–" + last;
    }
}
