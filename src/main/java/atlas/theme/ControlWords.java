package atlas.theme;

import atlas.domain.Atlas;
import atlas.domain.Control;
import atlas.domain.Edtf;
import atlas.i18n.Messages;

/// What is said of an area under another's control.
public final class ControlWords {

    private final Messages messages;

    public ControlWords(Messages messages) {
        this.messages = messages;
    }

    /// For instance "since 1992–1994".
    public String since(Control control) {
        return messages.get("control.since", years(control.period().from()));
    }

    /// For instance "Golan Heights: controlled by Israel, since 1967".
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
