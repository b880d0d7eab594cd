package atlas.app;

import atlas.domain.Atlas;
import atlas.domain.Organization;
import atlas.i18n.Language;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.LocalDate;

/// What words on the command line mean, and what to say when they mean nothing.
final class Words {

    /// The day that is shown first: CICA's sixth summit decided on its transformation.
    static final LocalDate FIRST_SHOWN = LocalDate.of(2022, 10, 13);

    private Words() {}

    static Organization organization(Atlas atlas, String id) {
        return atlas.organization(id)
                .orElseThrow(() -> new UserMistake("The atlas has no organization \"" + id + "\"; it has "
                        + String.join(", ", atlas.organizations().keySet()) + "."));
    }

    /// The id of a figure that there is.
    static String indicator(Atlas atlas, String id) {
        return atlas.indicator(id)
                .orElseThrow(() -> new UserMistake("The atlas has no figure \"" + id + "\"; it has "
                        + String.join(", ", atlas.indicators().keySet()) + "."))
                .id();
    }

    static Language language(String tag) {
        return Language.ofTag(tag)
                .orElseThrow(
                        () -> new UserMistake("The atlas does not speak \"" + tag + "\"; it speaks en, tr, ru, kk."));
    }

    static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            default -> String.valueOf(e.getMessage());
        };
    }
}
