package atlas.app.picture;

import atlas.cartography.Appearance;
import atlas.export.picture.PictureFormat;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceNames;
import atlas.panel.control.Segments;
import atlas.panel.control.TextMenu;
import atlas.render.PictureLook;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The choices about a picture, one below the other.
final class PictureForm extends VBox {

    private final Messages messages;
    private final Appearance appearanceOfWindow;
    private final List<PictureSubject> subjects;
    private final ComboBox<PictureSubject.Kind> subject;
    private final Segments<PictureFormat> format;
    private final ComboBox<SizeChoice> size;
    private final LengthField width;
    private final LengthField height;
    private final Segments<PictureExtent.Unit> unit;
    private final Segments<Boolean> orientation;
    private final Segments<Integer> density;
    private final Segments<Appearance> appearance;
    private final ComboBox<Language> language;
    private final TextField title = new TextField();
    private final VBox languageField;
    private final Optional<Language> firstLanguage;
    private PictureExtent lastOwn;
    private SizeChoice sizeOfOthers;

    /// @param subjects of which the reader chooses one, where they are several; each of another kind
    PictureForm(List<PictureSubject> subjects, PictureChoices first, Appearance appearanceOfWindow, Messages messages) {
        this.messages = messages;
        this.appearanceOfWindow = appearanceOfWindow;
        this.lastOwn = first.own();
        this.firstLanguage = first.language();
        getStyleClass().add("dialog-form");
        this.subjects = List.copyOf(subjects);
        PictureSubject.Kind firstKind = subjects.getFirst().kind();
        subject = combo(
                "picture-subject",
                subjects.stream().map(PictureSubject::kind).toList(),
                firstKind,
                "picture-dialog.subject.");
        this.sizeOfOthers = first.size();
        format = segments(
                "picture-format",
                messages.get("picture-dialog.format"),
                "picture-dialog.format.",
                List.of(PictureFormat.values()),
                first.format());
        size = combo(
                "picture-size",
                List.of(SizeChoice.values()),
                first.of(firstKind).size(),
                "picture-dialog.size.");
        width = new LengthField("picture-width", messages.get("picture-dialog.width"), lastOwn.width(), messages);
        height = new LengthField("picture-height", messages.get("picture-dialog.height"), lastOwn.height(), messages);
        unit = segments(
                "picture-unit",
                messages.get("picture-dialog.unit"),
                "picture-dialog.unit.",
                List.of(PictureExtent.Unit.values()),
                lastOwn.unit());
        orientation = new Segments<>(
                "picture-landscape",
                messages.get("picture-dialog.orientation"),
                List.of(true, false),
                first.isLandscape(),
                lies -> messages.get(lies ? "picture-dialog.landscape" : "picture-dialog.portrait"));
        density = new Segments<>(
                "picture-dpi",
                messages.get("picture-dialog.dpi"),
                PictureChoices.DENSITIES,
                first.dotsPerInch(),
                dots -> Integer.toString(dots));
        appearance = segments(
                "picture-appearance",
                messages.get("picture-dialog.appearance"),
                "picture-dialog.appearance.",
                List.of(Appearance.values()),
                first.appearance().orElse(appearanceOfWindow));
        language = new ComboBox<>(FXCollections.observableArrayList(Language.values()));
        language.setId("picture-language");
        language.setConverter(new ChoiceNames<>(Language::ownName));
        language.setValue(first.language().orElse(messages.language()));
        language.setMaxWidth(Double.MAX_VALUE);
        title.setId("picture-heading");
        TextMenu.giveTo(title, messages);
        languageField = DialogWindow.field(messages.get("picture-dialog.language"), language);
        if (subjects.stream().allMatch(PictureSubject::isInOneLanguage)) {
            language.setValue(messages.language());
            languageField.setVisible(false);
        }
        lay();
    }

    private void lay() {
        Label times = new Label("×");
        HBox lengths = new HBox(width, times, height, unit);
        lengths.setAlignment(Pos.CENTER_LEFT);
        lengths.getStyleClass().add("dialog-lengths");
        VBox ownField = DialogWindow.field(messages.get("picture-dialog.own"), lengths);
        VBox orientationField = DialogWindow.field(messages.get("picture-dialog.orientation"), orientation);
        VBox densityField = DialogWindow.field(messages.get("picture-dialog.dpi"), density);
        size.valueProperty().subscribe(chosen -> {
            ownField.setVisible(chosen == SizeChoice.OWN);
            orientationField.setVisible(chosen.paper().isPresent());
        });
        format.valueProperty().subscribe(chosen -> densityField.setVisible(chosen == PictureFormat.PNG));
        VBox subjectField = DialogWindow.field(messages.get("picture-dialog.subject"), subject);
        subjectField.setVisible(subjects.size() > 1);
        subject.valueProperty().addListener((_, before, chosen) -> proposeSize(before, chosen));
        getChildren()
                .setAll(
                        subjectField,
                        DialogWindow.field(messages.get("picture-dialog.format"), format),
                        DialogWindow.field(messages.get("picture-dialog.size"), size),
                        ownField,
                        orientationField,
                        densityField,
                        DialogWindow.field(messages.get("picture-dialog.heading"), title),
                        languageField,
                        DialogWindow.field(messages.get("picture-dialog.appearance"), appearance));
    }

    /// A legend is as large as its words need it, and leaves the size of the others alone.
    private void proposeSize(PictureSubject.Kind before, PictureSubject.Kind chosen) {
        if (chosen == PictureSubject.Kind.LEGEND) {
            sizeOfOthers = size.getValue();
            size.setValue(SizeChoice.SCREEN);
        } else if (before == PictureSubject.Kind.LEGEND) {
            size.setValue(sizeOfOthers);
        }
    }

    /// Calls something whenever something else is chosen.
    void onChange(Runnable act) {
        for (ObservableValue<?> value : List.<ObservableValue<?>>of(
                subject.valueProperty(),
                format.valueProperty(),
                size.valueProperty(),
                width.textProperty(),
                height.textProperty(),
                unit.valueProperty(),
                orientation.valueProperty(),
                density.valueProperty(),
                appearance.valueProperty(),
                language.valueProperty(),
                title.textProperty())) {
            value.addListener((_, _, _) -> act.run());
        }
    }

    /// What is chosen now; empty where a length was typed that is none.
    Optional<PictureChoices> choices() {
        if (size.getValue() == SizeChoice.OWN) {
            Optional<Double> typedWidth = width.length();
            Optional<Double> typedHeight = height.length();
            if (typedWidth.isEmpty() || typedHeight.isEmpty()) {
                return Optional.empty();
            }
            lastOwn = new PictureExtent(typedWidth.get(), typedHeight.get(), unit.value());
        }
        return Optional.of(new PictureChoices(
                format.value(),
                size.getValue(),
                lastOwn,
                orientation.value(),
                density.value(),
                Optional.of(appearance.value()).filter(chosen -> chosen != appearanceOfWindow),
                languageField.isVisible()
                        ? Optional.of(language.getValue()).filter(chosen -> chosen != messages.language())
                        : firstLanguage));
    }

    /// Of what the picture is to be.
    PictureSubject subject() {
        return subjects.stream()
                .filter(each -> each.kind() == subject.getValue())
                .findFirst()
                .orElseThrow();
    }

    /// How the picture is to look.
    PictureLook look() {
        return new PictureLook(
                appearance.value(),
                new Messages(language.getValue()),
                Optional.of(title.getText().strip()).filter(typed -> !typed.isEmpty()));
    }

    /// Shows what the picture is called where the reader calls it nothing else.
    void showTitle(String words) {
        title.setPromptText(words);
    }

    /// Chooses a size of the reader's own.
    void chooseOwn(PictureExtent extent) {
        lastOwn = extent;
        width.show(extent.width());
        height.show(extent.height());
        unit.valueProperty().set(extent.unit());
        size.setValue(SizeChoice.OWN);
    }

    /// Where the keys begin.
    ComboBox<SizeChoice> first() {
        return size;
    }

    private <E extends Enum<E>> Segments<E> segments(String id, String words, String keys, List<E> all, E first) {
        return new Segments<>(id, words, all, first, choice -> messages.get(keys + choice.name()));
    }

    private <E extends Enum<E>> ComboBox<E> combo(String id, List<E> all, E first, String keys) {
        ComboBox<E> made = new ComboBox<>(FXCollections.observableArrayList(all));
        made.setId(id);
        made.setConverter(new ChoiceNames<>(choice -> messages.get(keys + choice.name())));
        made.setValue(first);
        made.setMaxWidth(Double.MAX_VALUE);
        return made;
    }
}
