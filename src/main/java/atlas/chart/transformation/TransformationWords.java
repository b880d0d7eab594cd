package atlas.chart.transformation;

import atlas.analysis.DateWords;
import atlas.domain.Atlas;
import atlas.domain.date.Edtf;
import atlas.domain.organization.Organization;
import atlas.domain.text.Text;
import atlas.i18n.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names and dates of the charts of the way to an organization, in the reader's language.
final class TransformationWords {

    private final Atlas atlas;
    private final Messages messages;

    TransformationWords(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// Those that there are.
    List<Organization> organizations(Collection<String> ids) {
        return ids.stream().flatMap(id -> atlas.organization(id).stream()).toList();
    }

    String text(Text text) {
        return text.in(messages.language());
    }

    String name(Organization organization) {
        return text(organization.shortNames());
    }

    String names(Collection<Organization> organizations) {
        return organizations.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /// A date, as sharp as its source has it.
    String date(Edtf date) {
        return new DateWords(messages).of(date);
    }

    /// The year alone, where there is room for no more: `2004`, `≤ 2021` where it is known only by when.
    static String year(Edtf date) {
        String year = Integer.toString(date.shownDay().getYear());
        return switch (date) {
            case Edtf.By _ -> "≤ " + year;
            case Edtf.Between(Edtf.Single first, Edtf.Single _) ->
                first.earliest().getYear() == date.shownDay().getYear()
                        ? year
                        : first.earliest().getYear() + "–" + year;
            case Edtf.Single _ -> year;
        };
    }

    /// The day to which the timeline can be taken; empty for one before it begins or after the data end.
    Optional<LocalDate> shownDay(LocalDate day) {
        return Optional.of(day).filter(it -> atlas.clamp(it).equals(it));
    }

    /// Ids of sources, each once.
    static List<String> distinct(Stream<List<String>> sources) {
        return sources.flatMap(List::stream).distinct().toList();
    }
}
