package atlas.theme;

import atlas.domain.Atlas;
import atlas.domain.conflict.Control;
import atlas.domain.date.Edtf;
import atlas.i18n.Messages;

/// What is said of an area under another's control.
public final class ControlWords {

    private final Messages messages;

    public ControlWords(Messages messages) {
        this.messages = messages;
    }

    /// For instance "since 1992–1994" or "since 2001 or earlier".
    public String since(Control control) {
        Edtf from = control.period().from();
        int last = from.latest().getYear();
        if (from instanceof Edtf.By) {
            return messages.get("details.since.by", messages.get("details.date.year", Integer.toString(last)));
        }
        int first = from.earliest().getYear();
        return first == last
                ? messages.get("control.since", Integer.toString(last))
                : messages.get("control.since.years", first + "–" + last);
    }

    /// For instance "Golan Heights (control: Israel, since 1967)".
    public String of(Control control, Atlas atlas) {
        String holder = switch (control.holder()) {
            case Control.Holder.HolderState(String iso3) -> new ThemeWords(atlas, messages).nameOf(iso3);
            case Control.Holder.Authority(var names) -> names.in(messages.language());
        };
        return messages.get("control.of", control.names().in(messages.language()), holder, since(control));
    }
}
