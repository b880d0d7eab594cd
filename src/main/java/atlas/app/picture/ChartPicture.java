package atlas.app.picture;

import atlas.app.system.Version;
import atlas.chart.ChartContent;
import atlas.chart.Plot;
import atlas.desk.kind.DeskContent;
import atlas.desk.kind.DeskKinds;
import atlas.domain.Atlas;
import atlas.export.picture.ChartExport;
import atlas.export.picture.ChartExport.ChartOrder;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureMetadata;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.render.PictureLook;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.drawing.PicturePage;
import atlas.view.Viewpoint;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// A chart as it is seen at a moment: of a page, whose words are in one language, or of the desk, in any.
public final class ChartPicture implements PictureSubject {

    private final ChartExport export;
    private final Viewpoint viewpoint;
    private final ChartContent<?> content;
    private final Optional<Function<Messages, ChartContent<?>>> inLanguage;
    private final Map<Language, ChartContent<?>> known = new ConcurrentHashMap<>();

    private ChartPicture(
            ChartExport export,
            Viewpoint viewpoint,
            ChartContent<?> content,
            Optional<Function<Messages, ChartContent<?>>> inLanguage) {
        this.export = export;
        this.viewpoint = viewpoint;
        this.content = content;
        this.inLanguage = inLanguage;
    }

    /// A chart of a page.
    ///
    /// @param viewpoint at which the page shows it; its day is marked
    public static ChartPicture ofPage(ChartExport export, Viewpoint viewpoint, ChartContent<?> content) {
        return new ChartPicture(export, viewpoint, content, Optional.empty());
    }

    /// The chart of a viewpoint's desk; empty where the desk shows a table.
    ///
    /// @param shown    on the desk
    /// @param messages with which that is told
    public static Optional<ChartPicture> ofDesk(
            ChartExport export, Atlas atlas, Viewpoint viewpoint, DeskContent shown, Messages messages) {
        return shown.chart().map(chart -> {
            ChartPicture made = new ChartPicture(
                    export,
                    viewpoint,
                    chart,
                    Optional.of(words ->
                            DeskKinds.content(viewpoint, atlas, words).chart().orElseThrow()));
            made.known.put(messages.language(), chart);
            return made;
        });
    }

    private ChartContent<?> in(Messages messages) {
        return inLanguage
                .<ChartContent<?>>map(made -> known.computeIfAbsent(messages.language(), _ -> made.apply(messages)))
                .orElse(content);
    }

    @Override
    public String fileName() {
        return content.name();
    }

    /// A page has little room for a chart: a picture of it is as large as one reads it well.
    @Override
    public PageSize ownSize(PictureLook look) {
        return ChartExport.usualSize(content);
    }

    @Override
    public boolean isInOneLanguage() {
        return inLanguage.isEmpty();
    }

    @Override
    public Kind kind() {
        return inLanguage.isEmpty() ? Kind.CHART : Kind.DESK;
    }

    @Override
    public String title(Messages messages) {
        return in(messages).title();
    }

    @Override
    public Optional<PageSize> smallest(PictureLook look, PageSize size) {
        return export.smallest(order(look, size, PictureFormat.PNG));
    }

    @Override
    public PicturePage page(PictureLook look, PageSize size, PictureFormat format) {
        return export.page(order(look, size, format));
    }

    @Override
    public List<String> sourceIds() {
        return content.sources();
    }

    @Override
    public PictureMetadata metadata(PictureLook look, PageSize size) {
        return export.metadata(order(look, size, PictureFormat.PNG));
    }

    private ChartOrder order(PictureLook look, PageSize size, PictureFormat format) {
        ChartWords words = new ChartWords(
                look.appearance(), look.messages(), Version.number(), Optional.of(viewpoint.date()), look.more());
        return new ChartOrder(called(in(look.messages()), look.title()), words, size, format, Optional.of(viewpoint));
    }

    private static <P extends Plot> ChartContent<P> called(ChartContent<P> chart, Optional<String> title) {
        return new ChartContent<>(
                chart.name(),
                title.orElse(chart.title()),
                chart.unit(),
                chart.plot(),
                chart.notes(),
                chart.sources(),
                chart.table());
    }
}
