package atlas.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.story.MarkedText.TextRun;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkedTextTest {

    @Test
    void boldLinksAndSourcesAreReadAndAllElseIsText() {
        assertEquals(
                List.of(
                        List.of(
                                new TextRun.Words("On ", false),
                                new TextRun.Words("13 October", true),
                                new TextRun.Words(" <b>it</b> ", false),
                                new TextRun.Link("decided", "https://cica.org/x"),
                                new TextRun.SourceMark("cica-2022-astana"),
                                new TextRun.Words(".", false)),
                        List.of(new TextRun.Words("Next * one.", false))),
                MarkedText.of(
                                "On **13 October** <b>it</b>\n[decided](https://cica.org/x)[^cica-2022-astana].\n\n\n Next * one.\n")
                        .paragraphs());
    }

    @Test
    void anAddressThatIsNoneOfTheWebIsText() {
        assertEquals(
                "[x](file:///etc/passwd) [y](javascript:alert)",
                MarkedText.of("[x](file:///etc/passwd) [y](javascript:alert)").plain());
    }

    @Test
    void withoutMarksNoBlankStaysBeforeAFullStop() {
        MarkedText text = MarkedText.of("It **began** [^one] . Then [^two] it ended [^one].");
        assertEquals("It began. Then it ended.", text.plain());
        assertEquals(List.of("one", "two"), text.sources());
    }
}
