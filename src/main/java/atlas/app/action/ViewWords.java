package atlas.app.action;

import atlas.app.views.KeptView;
import atlas.app.views.ViewFolder;
import atlas.assets.viewpoint.LoadedView;
import atlas.assets.viewpoint.MissingPart;
import atlas.assets.viewpoint.NoViewException;
import atlas.assets.viewpoint.SavedView;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.theme.SubjectWords;
import atlas.view.Viewpoint;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said of views, in the reader's language.
final class ViewWords {

    private static final String BETWEEN = " · ";
    private static final int MOST_MISSING = 6;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Atlas atlas;
    private final Messages messages;
    private final SubjectWords subjects;

    ViewWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
        this.subjects = new SubjectWords(atlas, messages);
    }

    /// What a view shows: what colours the map, and the day; both sides where two are compared.
    String shows(Viewpoint viewpoint) {
        return subjects.shows(viewpoint);
    }

    /// What stands below the name of a kept view.
    String details(KeptView kept) {
        return kept.loaded()
                .map(loaded -> shows(loaded.view().viewpoint())
                        + BETWEEN
                        + messages.get("views.saved-at", time(kept.savedAt())))
                .orElseGet(() -> messages.get(
                        "views.unreadable", kept.failure().map(this::reason).orElse("")));
    }

    private String time(Instant at) {
        ZonedDateTime local = at.atZone(ZoneId.systemDefault());
        return messages.day(local.toLocalDate()) + ", " + local.format(TIME);
    }

    /// That a view is shown, and as far as what.
    String opened(LoadedView loaded) {
        String name = loaded.view().name();
        List<String> sentences = new ArrayList<>();
        if (!loaded.missing().isEmpty()) {
            sentences.add(messages.get("views.opened-partly", name, missing(loaded.missing())));
        } else {
            sentences.add(messages.get(loaded.isNewer() ? "views.opened-newer" : "views.opened", name));
        }
        if (loaded.isNewer()) {
            sentences.add(messages.get("views.newer"));
        }
        if (!isWhole(loaded)) {
            sentences.add(messages.get("views.file-unchanged"));
        }
        otherData(loaded.view()).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /// Whether all is shown that was saved.
    static boolean isWhole(LoadedView loaded) {
        return loaded.missing().isEmpty() && !loaded.isNewer();
    }

    /// Figures may have been revised since, and this atlas may be older than that of the view.
    private Optional<String> otherData(SavedView view) {
        Optional<LocalDate> saved = view.origin().map(SavedView.Origin::dataAsOf);
        return saved.filter(day -> !day.equals(atlas.asOf()))
                .map(day -> messages.get("views.other-data", messages.day(day), messages.day(atlas.asOf())));
    }

    private String missing(List<MissingPart> parts) {
        String named = parts.stream().limit(MOST_MISSING).map(this::words).collect(Collectors.joining("; "));
        return parts.size() <= MOST_MISSING
                ? named
                : messages.get("views.missing.more", named, parts.size() - MOST_MISSING);
    }

    private String words(MissingPart part) {
        return part.value().isEmpty()
                ? messages.get("views.missing-part." + part.kind().name())
                : messages.get("views.missing." + part.kind().name(), part.value());
    }

    /// Why the view of last time, with which a window begins, is not all there.
    String start(LoadedView loaded) {
        return messages.get("views.start.partly", missing(loaded.missing()));
    }

    String startFailed(IOException e) {
        return messages.get("views.start.failed", reason(e));
    }

    /// That nothing was opened, and why.
    String notOpened(String name, IOException e) {
        return messages.get("views.not-opened", name, reason(e));
    }

    /// Why a view could not be read or changed, as a part of a sentence.
    String reason(IOException e) {
        return switch (e) {
            case NoViewException refused ->
                messages.get("views.reason." + refused.reason().name());
            case ViewFolder.ChangedElsewhereException _ -> messages.get("views.reason.changed-elsewhere");
            case NoSuchFileException _ -> messages.get("views.reason.no-such-file");
            case AccessDeniedException _ -> messages.get("views.reason.no-right");
            case FileSystemException failed when failed.getReason() != null -> failed.getReason();
            default -> Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
        };
    }

    static String nameOf(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}
