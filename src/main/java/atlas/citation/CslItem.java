package atlas.citation;

import atlas.domain.text.Source;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Something to be cited, in the variables of CSL.
///
/// @param id       letters of ASCII, digits and hyphens, the same in each edition
/// @param type     the CSL type, for instance `treaty` or `webpage`
/// @param accessed the day on which it was read or checked
/// @param texts    none of them blank
/// @param addendum what is said behind it in every style: the day of the data and how a picture is made again; of
///                 a source that nobody knows when it was read
public record CslItem(
        String id,
        String type,
        List<CslName> authors,
        Optional<CslDate> issued,
        Optional<CslDate> accessed,
        Map<CslField, String> texts,
        String addendum) {

    private static final Set<String> SIGNED_BY_PUBLISHER = Set.of("webpage", "report", "dataset");

    public CslItem {
        authors = List.copyOf(authors);
        Map<CslField, String> copy = new EnumMap<>(CslField.class);
        texts.forEach((field, text) -> copy.put(field, PlainText.of(text)));
        copy.values().removeIf(String::isEmpty);
        texts = Collections.unmodifiableMap(copy);
        addendum = PlainText.of(addendum);
    }

    /// What the atlas keeps of a source: all but the numbers of volumes, issues and pages.
    public static CslItem of(Source source) {
        Map<CslField, String> texts = new EnumMap<>(CslField.class);
        texts.put(CslField.TITLE, source.title());
        source.container().ifPresent(container -> texts.put(CslField.CONTAINER_TITLE, container));
        source.publisher().ifPresent(publisher -> texts.put(CslField.PUBLISHER, publisher));
        source.url().ifPresent(url -> texts.put(CslField.URL, url));
        source.note().ifPresent(note -> texts.put(CslField.NOTE, note));
        return new CslItem(
                source.id(),
                source.type(),
                source.author().<CslName>map(CslName.Literal::new).stream().toList(),
                source.issued().flatMap(day -> CslDate.parse(day.toString())),
                source.accessed().flatMap(day -> CslDate.parse(day.toString())),
                texts,
                "");
    }

    /// The same with the body that issued it in the author's place, and no longer as publisher, where nobody signed it:
    /// a page, a report or a dataset is its own word. Of other types a publisher only prints what others write.
    CslItem signed() {
        return isSignedByItsPublisher()
                ? new CslItem(
                        id,
                        type,
                        text(CslField.PUBLISHER).<CslName>map(CslName.Literal::new).stream()
                                .toList(),
                        issued,
                        accessed,
                        without(CslField.PUBLISHER),
                        addendum)
                : this;
    }

    private boolean isSignedByItsPublisher() {
        return authors.isEmpty() && SIGNED_BY_PUBLISHER.contains(type);
    }

    private Map<CslField, String> without(CslField field) {
        Map<CslField, String> others = new EnumMap<>(CslField.class);
        others.putAll(texts);
        others.remove(field);
        return others;
    }

    /// The same with something more said behind it.
    public CslItem adding(String more) {
        return new CslItem(id, type, authors, issued, accessed, texts, (addendum + " " + more).strip());
    }

    public Optional<String> text(CslField field) {
        return Optional.ofNullable(texts.get(field));
    }

    /// Remarks for a reader: those of a source and what is said behind it.
    Optional<String> remarks() {
        String remarks = (text(CslField.NOTE).orElse("") + " " + addendum).strip();
        return Optional.of(remarks).filter(said -> !said.isEmpty());
    }
}
