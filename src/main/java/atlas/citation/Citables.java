package atlas.citation;

import atlas.analysis.CitedSources;
import atlas.domain.Atlas;
import atlas.domain.figure.Indicator;
import atlas.domain.text.Source;
import atlas.domain.text.Term;
import atlas.domain.text.Text;
import atlas.i18n.Messages;
import atlas.theme.SubjectWords;
import atlas.view.Comparison;
import atlas.view.Subject;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What can be cited: the sources, and what the atlas itself says, as parts of an edition of it. The day up to which
/// its data were checked stands behind each part.
public final class Citables {

    /// Entries of an encyclopaedia would be what they are, but Chicago leaves those without an author out of the list.
    private static final String PART = "chapter";
    private static final String DATASET = "dataset";

    private final Atlas atlas;
    private final Supplier<Map<String, CslItem>> sourcesInFull;
    private final Messages messages;
    private final Edition edition;

    /// The edition of the program.
    ///
    /// @param version of the program and its datasets
    /// @param tables  the names of the tables that it writes
    public record Edition(String version, List<String> tables) {
        public Edition {
            tables = List.copyOf(tables);
        }
    }

    /// @param sourcesInFull with volumes and pages, by id; asked for when a source is cited
    public Citables(Atlas atlas, Supplier<Map<String, CslItem>> sourcesInFull, Messages messages, Edition edition) {
        this.atlas = atlas;
        this.sourcesInFull = sourcesInFull;
        this.messages = messages;
        this.edition = edition;
    }

    /// All ids of a kind. The dataset and the program have one each.
    public Collection<String> ids(CitedKind kind) {
        return switch (kind) {
            case SOURCE -> atlas.sources().keySet();
            case FIGURE -> atlas.indicators().keySet();
            case ORGANIZATION -> atlas.organizations().keySet();
            case STATE -> atlas.states().keySet();
            case CONFLICT -> atlas.conflicts().keySet();
            case ARMED_CONFLICT -> atlas.armedConflicts().byId().keySet();
            case TERM -> atlas.glossary().stream().map(Term::id).toList();
            case TABLE -> edition.tables();
            case DATASET, PROGRAM -> List.of(kind.toString());
        };
    }

    /// Something by its id; empty where the atlas has it not.
    public Optional<CslItem> find(CitedKind kind, String id) {
        return switch (kind) {
            case SOURCE -> source(id);
            case FIGURE -> atlas.indicator(id).map(this::figure);
            case ORGANIZATION -> atlas.organization(id).map(found -> part("", id, in(found.names())));
            case STATE -> atlas.state(id).map(found -> part("state-", id, in(found.names())));
            case CONFLICT -> atlas.conflict(id).map(found -> part("conflict-", id, in(found.names())));
            case ARMED_CONFLICT -> atlas.armedConflicts().find(id).map(found -> part("", id, in(found.names())));
            case TERM ->
                atlas.term(id).map(found -> part("term-", id, messages.get("citation.term", in(found.names()))));
            case TABLE -> Optional.of(id).filter(edition.tables()::contains).map(this::table);
            case DATASET -> Optional.of(id).filter(ids(kind)::contains).map(_ -> whole("atlas", DATASET));
            case PROGRAM -> Optional.of(id).filter(ids(kind)::contains).map(_ -> whole("atlas-program", "software"));
        };
    }

    /// The sources of what an id stands for, in the order in which it cites them.
    public List<CslItem> sourcesOf(CitedKind kind, String id) {
        Optional<?> told = switch (kind) {
            case FIGURE -> atlas.indicator(id);
            case ORGANIZATION -> atlas.organization(id);
            case STATE -> atlas.state(id);
            case CONFLICT -> atlas.conflict(id);
            case ARMED_CONFLICT -> atlas.armedConflicts().find(id);
            case TERM -> atlas.term(id);
            case SOURCE, TABLE, DATASET, PROGRAM -> Optional.empty();
        };
        return sources(told.map(one -> CitedSources.of(List.of(one))).orElse(List.of()));
    }

    /// Sources by their ids; those that the atlas has not are left out.
    public List<CslItem> sources(List<String> ids) {
        return ids.stream().distinct().flatMap(id -> source(id).stream()).toList();
    }

    private Optional<CslItem> source(String id) {
        return Optional.ofNullable(atlas.sources().get(id))
                .map(source -> tellingWhetherItsDayIsKnown(
                        Optional.ofNullable(sourcesInFull.get().get(id)).orElseGet(() -> CslItem.of(source)), source));
    }

    /// Of a page whose day of reading nobody wrote down this is said, or that nobody opened it: the day up to which the
    /// data were checked is another one.
    private CslItem tellingWhetherItsDayIsKnown(CslItem item, Source source) {
        if (item.text(CslField.URL).isEmpty() || item.accessed().isPresent()) {
            return item;
        }
        return item.adding(messages.get(
                source.caveats().contains(Source.Caveat.NOT_OPENED)
                        ? "source.caveat.NOT_OPENED"
                        : "citation.not-accessed"));
    }

    /// A view as it is cited.
    ///
    /// @param onDesk  what the desk shows, in the reader's language; empty where it is not seen
    /// @param command with which the program makes the map's picture again, or with a desk the file of the view
    public record CitedView(Viewpoint viewpoint, Optional<String> onDesk, String command) {}

    /// What the map shows, and the desk beside it or in its place.
    public CslItem view(CitedView cited) {
        Viewpoint viewpoint = cited.viewpoint();
        String again =
                messages.get(cited.onDesk().isPresent() ? "citation.opened-by" : "citation.made-by", cited.command());
        String map = mapTitle(viewpoint);
        boolean isMap = cited.onDesk().isEmpty() || viewpoint.desk().showsMap();
        String title = cited.onDesk()
                .map(desk -> isMap ? messages.get("citation.map-and-desk", map, desk) : desk)
                .orElse(map);
        return item(
                (isMap ? "map-" : "desk-") + viewpoint.date(), isMap ? "map" : DATASET, title, Optional.empty(), again);
    }

    private String mapTitle(Viewpoint viewpoint) {
        SubjectWords words = new SubjectWords(atlas, messages);
        Subject left = viewpoint.subject();
        return viewpoint
                .comparison()
                .map(Comparison::right)
                .map(right -> messages.get("citation.compared", words.of(left, left), words.of(right, right)))
                .orElseGet(() -> words.of(left, left));
    }

    /// What an organization holds of the world.
    ///
    /// @param organization its id
    public CslItem statistics(String organization) {
        String name = atlas.organization(organization)
                .map(found -> in(found.shortNames()))
                .orElse(organization);
        return part("statistics-", organization, name + ": " + messages.get("details.statistics"));
    }

    /// A table, or the numbers of a chart, as the window shows it.
    ///
    /// @param name  of its file
    /// @param title in the reader's language
    public CslItem shownTable(String name, String title) {
        return item("table-" + name, DATASET, messages.get("citation.shown-table", title), Optional.empty(), "");
    }

    /// A statement of a part of the atlas.
    ///
    /// @param page  the part
    /// @param words of the statement, in the reader's language
    public CslItem statement(CslItem page, String words) {
        Map<CslField, String> texts = new EnumMap<>(page.texts());
        texts.put(
                CslField.TITLE,
                messages.get("citation.statement", page.text(CslField.TITLE).orElse(""), words));
        return new CslItem(
                page.id() + "-statement",
                page.type(),
                page.authors(),
                page.issued(),
                page.accessed(),
                texts,
                page.addendum());
    }

    private CslItem figure(Indicator indicator) {
        Optional<CslDate> retrieved = CslDate.parse(indicator.retrieved());
        String title = messages.get("citation.figure", in(indicator.names()), in(indicator.unit()));
        return item("figure-" + indicator.id(), DATASET, title, retrieved, "");
    }

    private CslItem table(String table) {
        return item("table-" + table, DATASET, messages.get("citation.table", table), Optional.empty(), "");
    }

    private CslItem part(String kind, String id, String title) {
        return item(kind + id, PART, title, Optional.empty(), "");
    }

    /// @param retrieved from its source; where that is not known, the day of the atlas counts
    private CslItem item(String name, String type, String title, Optional<CslDate> retrieved, String more) {
        Map<CslField, String> texts = texts(title);
        texts.put(CslField.CONTAINER_TITLE, messages.get("app.title"));
        String checked = retrieved
                .map(date -> sentence(messages.get("citation.retrieved", words(date))))
                .orElseGet(this::checked);
        return new CslItem(
                ("atlas-" + name).toLowerCase(Locale.ROOT),
                type,
                List.of(),
                Optional.of(year()),
                retrieved.or(() -> Optional.of(CslDate.of(atlas.asOf()))),
                texts,
                checked + " " + more);
    }

    private CslItem whole(String id, String type) {
        return new CslItem(
                id,
                type,
                List.of(),
                Optional.of(year()),
                Optional.of(CslDate.of(atlas.asOf())),
                texts(messages.get("app.title")),
                checked());
    }

    private CslDate year() {
        return new CslDate(List.of(atlas.asOf().getYear()));
    }

    private String checked() {
        return sentence(messages.get("citation.checked", messages.day(atlas.asOf())));
    }

    /// Some languages end a date with a full stop.
    private static String sentence(String words) {
        return words.endsWith(".") ? words : words + ".";
    }

    private Map<CslField, String> texts(String title) {
        Map<CslField, String> texts = new EnumMap<>(CslField.class);
        texts.put(CslField.TITLE, title);
        texts.put(CslField.VERSION, edition.version());
        texts.put(CslField.LANGUAGE, messages.language().tag());
        return texts;
    }

    private String words(CslDate date) {
        return switch (date.parts().size()) {
            case 3 -> messages.day(LocalDate.parse(date.iso()));
            case 2 ->
                YearMonth.parse(date.iso())
                        .format(DateTimeFormatter.ofPattern(
                                messages.get("citation.month"),
                                messages.language().locale()));
            default -> date.iso();
        };
    }

    private String in(Text text) {
        return text.in(messages.language());
    }
}
