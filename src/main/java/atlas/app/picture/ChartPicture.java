package atlas.app.picture;

import atlas.app.system.Version;
import atlas.chart.ChartContent;
import atlas.chart.Plot;
import atlas.export.picture.ChartExport;
import atlas.export.picture.ChartExport.ChartOrder;
import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFormat;
import atlas.export.picture.PictureMetadata;
import atlas.i18n.Messages;
import atlas.render.PictureLook;
import atlas.render.chart.sheet.ChartWords;
import atlas.render.drawing.PicturePage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A chart of a page as it is seen at a moment. Its words are those of the page, in one language.
public final class ChartPicture implements PictureSubject {

    private final ChartExport export;
    private final ChartContent<?> content;
    private final LocalDate day;

    /// @param day that is marked
    public ChartPicture(ChartExport export, ChartContent<?> content, LocalDate day) {
        this.export = export;
        this.content = content;
        this.day = day;
    }

    @Override
    public String fileName() {
        return content.name();
    }

    /// A page has little room for a chart: a picture of it is as large as one reads it well.
    @Override
    public PageSize sizeInWindow() {
        return ChartExport.usualSize(content);
    }

    @Override
    public boolean isInOneLanguage() {
        return true;
    }

    @Override
    public String title(Messages messages) {
        return content.title();
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
        ChartWords words =
                new ChartWords(look.appearance(), look.messages(), Version.number(), Optional.of(day), look.more());
        return new ChartOrder(called(content, look.title()), words, size, format);
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
