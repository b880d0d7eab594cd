package atlas.app.handout;

import atlas.app.picture.ChartPicture;
import atlas.app.picture.MapPicture;
import atlas.app.picture.PictureSubject;
import atlas.app.print.ColouringContent;
import atlas.app.print.PrintPart;
import atlas.app.print.SourceLines;
import atlas.app.print.TableContent;
import atlas.app.print.TableWords;
import atlas.app.system.Version;
import atlas.cartography.Appearance;
import atlas.desk.kind.ColumnWords;
import atlas.desk.kind.DeskContent;
import atlas.desk.kind.DeskKinds;
import atlas.domain.Atlas;
import atlas.domain.text.Source;
import atlas.export.picture.ChartExport;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureExport;
import atlas.export.picture.PictureFormat;
import atlas.export.story.Slide;
import atlas.export.story.SlideDeck;
import atlas.export.story.SlidePicture;
import atlas.export.story.SlideSource;
import atlas.export.story.SlideTable;
import atlas.i18n.Messages;
import atlas.records.ColouringTable;
import atlas.render.MapPainter;
import atlas.render.PictureLook;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import atlas.story.Chapter;
import atlas.story.MarkedText;
import atlas.story.Story;
import atlas.story.StoryText;
import atlas.theme.marginalia.MoreSources;
import atlas.view.Viewpoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes slides of the chapters of stories. Any thread.
public final class StorySlides {

    private static final MarkedText NOTHING = new MarkedText(List.of());
    private static final PageSize ANY_SIZE = new PageSize(1280, 720, PageSize.LOGICAL_DPI);

    private final Atlas atlas;
    private final Messages messages;
    private final MapPainter mapPainter;
    private final PictureExport maps;
    private final ChartExport charts;

    /// @param messages in the language of the slides
    /// @param glyphs   the same that the map is painted with
    public StorySlides(Atlas atlas, Messages messages, MapPainter mapPainter, GlyphCache glyphs) {
        this.atlas = atlas;
        this.messages = messages;
        this.mapPainter = mapPainter;
        this.maps = new PictureExport(atlas, mapPainter, glyphs, Version.number());
        this.charts = new ChartExport(atlas, glyphs);
    }

    /// All chapters of a story.
    ///
    /// @param areNotesWanted whether what the lecturer reads is handed out too
    public SlideDeck deck(Story story, boolean areNotesWanted) {
        String program = messages.get("app.title") + " " + Version.number();
        return new SlideDeck(
                story.title().in(messages.language()),
                story.summary().map(this::told).orElse(""),
                story.chapters().stream()
                        .map(chapter -> slide(chapter, areNotesWanted))
                        .toList(),
                messages,
                program + " · " + messages.get("statusbar.as-of", messages.day(atlas.asOf())),
                program,
                atlas.asOf());
    }

    private String told(StoryText text) {
        return text.in(messages.language());
    }

    private MarkedText marked(Optional<StoryText> text) {
        return text.map(this::told).map(MarkedText::of).orElse(NOTHING);
    }

    private Slide slide(Chapter chapter, boolean areNotesWanted) {
        MarkedText text = marked(chapter.text());
        MarkedText notes = areNotesWanted ? marked(chapter.notes()) : NOTHING;
        Set<String> cited = new LinkedHashSet<>(text.sources());
        cited.addAll(notes.sources());
        cited.addAll(chapter.sources());
        Viewpoint viewpoint = chapter.viewpoint();
        PictureLook look = new PictureLook(Appearance.LIGHT, messages)
                .lifting(chapter.emphasis())
                .telling(new MoreSources.InTheAtlas());
        List<SlidePicture> pictures = new ArrayList<>();
        List<SlideTable> tables = new ArrayList<>();
        if (viewpoint.desk().showsMap()) {
            MapPicture map = new MapPicture(maps, viewpoint, ANY_SIZE);
            pictures.add(picture(map, look));
            tables.add(table(new ColouringContent(messages)
                    .of(
                            map.title(messages) + " · " + messages.day(viewpoint.date()),
                            new ColouringTable(atlas, messages, mapPainter.colourer()).of(viewpoint))));
        }
        if (viewpoint.desk().isSeen()) {
            DeskContent shown = DeskKinds.content(viewpoint, atlas, messages);
            ChartPicture.ofDesk(charts, atlas, viewpoint, shown, messages)
                    .ifPresent(chart -> pictures.add(picture(chart, look)));
            List<String> beside = new ArrayList<>(List.of(shown.unit()));
            beside.addAll(shown.notes());
            tables.add(table(new TableContent(atlas, messages, TableWords.ofDesk(new ColumnWords(atlas, messages)))
                    .of(shown.title(), beside, shown.table().get().table(), shown.sources())));
        }
        return new Slide(
                chapter.id(),
                chapter.title().in(messages.language()),
                text,
                notes,
                cited.stream()
                        .flatMap(id -> Optional.ofNullable(atlas.sources().get(id)).stream())
                        .map(this::source)
                        .toList(),
                pictures,
                tables);
    }

    private SlideSource source(Source source) {
        return new SlideSource(
                source.id(),
                source.inShort(messages.language()),
                new SourceLines(atlas, messages).of(List.of(source.id())).getFirst(),
                source.url().filter(address -> address.startsWith("https://") || address.startsWith("http://")));
    }

    private static SlideTable table(PrintPart.Content content) {
        return new SlideTable(
                content.title(),
                content.notes().stream().filter(note -> !note.isBlank()).toList(),
                content.head(),
                content.rows());
    }

    private static SlidePicture picture(PictureSubject subject, PictureLook look) {
        return new SlidePicture() {
            @Override
            public String title() {
                return subject.title(look.messages());
            }

            @Override
            public Optional<PageSize> smallest(PageSize size) {
                return subject.smallest(look, size);
            }

            @Override
            public PicturePage page(PageSize size, PictureFormat format) {
                return subject.page(look, size, format);
            }
        };
    }
}
