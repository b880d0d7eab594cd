package atlas.app.print;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.organization.Organization;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.records.ConflictTables;
import atlas.records.OrganizationTables;
import atlas.records.RecordTables;
import atlas.records.ReferenceTables;
import atlas.records.VoteTables;
import atlas.table.Column;
import atlas.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The words in which tables of pages stand on paper, with the datasets of record.
final class PageTableWordsTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();
    private static final LocalDate DAY = LocalDate.of(2022, 10, 13);

    private static Stream<Table> tables(Language language) {
        Organization cica = ATLAS.organization("cica").orElseThrow();
        ConflictTables conflicts = new ConflictTables(ATLAS, language);
        ReferenceTables references = new ReferenceTables(ATLAS, language);
        RecordTables records = new RecordTables(ATLAS, language);
        OrganizationTables organizations = new OrganizationTables(ATLAS, language, Optional.of(cica));
        return Stream.of(
                records.figuresOf("KAZ"),
                records.shares(cica, DAY),
                organizations.memberships(Optional.empty()),
                organizations.partners(),
                organizations.meetings(),
                organizations.chairs(),
                organizations.officers(),
                organizations.bodies(),
                organizations.milestones(),
                organizations.stages(),
                organizations.measures(),
                conflicts.conflicts(DAY),
                conflicts.armedConflicts(Optional.empty()),
                conflicts.parties(),
                conflicts.phases(),
                conflicts.events(),
                conflicts.agreements(),
                conflicts.resolutions(),
                new VoteTables(ATLAS, language)
                        .votes(
                                Optional.of("KAZ"),
                                ATLAS.rollCalls().all().stream().limit(1).toList()),
                references.states(),
                references.glossary(),
                references.claims(),
                references.figuresElsewhere(),
                references.sources());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noColumnOfAPageIsPrintedUnderItsNameForPrograms(Language language) {
        List<String> unnamed = new ArrayList<>();
        Messages messages = new Messages(language);
        PageTableWords words = new PageTableWords(ATLAS, messages);
        tables(language).forEach(table -> {
            List<String> heads = words.heads(table);
            IntStream.range(0, heads.size())
                    .filter(at ->
                            heads.get(at).equals(table.columns().get(at).name().replace('_', ' ')))
                    .forEach(at -> unnamed.add(heads.get(at)));
        });
        assertEquals(List.of(), unnamed.stream().distinct().toList());
    }

    private static String said(Language language, String text, String column, Column.Kind kind) {
        return new PageTableWords(ATLAS, new Messages(language)).said(text, new Column(column, kind));
    }

    @Test
    void codesInCellsArePrintedInWords() {
        assertEquals(
                List.of(
                        "Наблюдатель",
                        "Не голосовали",
                        "Казахстан",
                        new Messages(Language.RUSSIAN).day(LocalDate.of(1999, 9, 14))),
                List.of(
                        said(Language.RUSSIAN, "observer", "status", Column.Kind.TEXT),
                        said(Language.RUSSIAN, "did-not-vote", "vote", Column.Kind.TEXT),
                        said(Language.RUSSIAN, "KAZ", "parties", Column.Kind.LIST),
                        said(Language.RUSSIAN, "1999-09-14", "from", Column.Kind.DATE)));
    }

    @Test
    void whatIsNotCertainStaysSo() {
        assertEquals("Member?", said(Language.ENGLISH, "member?", "status", Column.Kind.TEXT));
    }
}
