package atlas.app.print;

import atlas.app.picture.PictureSubject;
import atlas.cartography.Appearance;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.records.ColouringTable;
import atlas.render.PictureLook;
import atlas.theme.StateColourer;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Optional;

/// What is printed of a map: the map itself, and on further pages what it rests on. On paper it is always light.
public final class MapPages {

    private final Atlas atlas;
    private final Messages messages;
    private final StateColourer colourer;

    /// @param colourer of the map
    public MapPages(Atlas atlas, Messages messages, StateColourer colourer) {
        this.atlas = atlas;
        this.messages = messages;
        this.colourer = colourer;
    }

    /// What can be printed of a viewpoint.
    ///
    /// @param picture of the viewpoint
    public PrintCommand.Printable of(PictureSubject picture, Viewpoint viewpoint) {
        PictureLook look = new PictureLook(Appearance.LIGHT, messages, Optional.empty());
        return new PrintCommand.Printable(picture, look, List.of(colouring(picture, viewpoint), sources(picture)));
    }

    private PrintPart colouring(PictureSubject picture, Viewpoint viewpoint) {
        return new PrintPart(
                "colouring",
                messages.get("print.part.colouring"),
                () -> new ColouringContent(messages)
                        .of(
                                picture.title(messages) + " · " + messages.day(viewpoint.date()),
                                new ColouringTable(atlas, messages, colourer).of(viewpoint)));
    }

    private PrintPart sources(PictureSubject picture) {
        String title = messages.get("print.part.sources");
        return new PrintPart(
                "sources",
                title,
                () -> new PrintPart.Content(
                        title,
                        List.of(messages.get("print.sources.note")),
                        List.of(),
                        List.of(),
                        new SourceLines(atlas, messages).of(picture.sourceIds())));
    }
}
