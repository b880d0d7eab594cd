package atlas.app.command;

import atlas.analysis.question.QuestionReader;
import atlas.app.system.UsageException;
import atlas.assets.viewpoint.ViewpointJson;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.panel.question.Answer;
import atlas.panel.question.Answers;
import atlas.table.Columns;
import atlas.table.Table;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that asks a question in words.
final class AskOption {

    static final String NAME = "--ask";

    @Option(
            names = NAME,
            paramLabel = "QUESTION",
            description =
                    "Of answer: a question in words, in any of the four languages, for instance \"GDP of Kazakhstan"
                            + " since 2000\".")
    private @Nullable String question;

    boolean isGiven() {
        return question != null;
    }

    /// A row for each way in which the question can be read, the likeliest first, as the search field of the window
    /// answers it.
    ///
    /// @param day of which a question is that names none
    /// @throws UsageException if it is read as no question
    Table answers(Atlas atlas, LocalDate day, Messages messages) {
        if (question == null) {
            throw new IllegalStateException("it was checked whether there is a question");
        }
        List<Answer> answers = new Answers(new QuestionReader(atlas), messages).to(question, Viewpoint.home(day));
        if (answers.isEmpty()) {
            throw new UsageException("\"" + question
                    + "\" is not understood as a question. Questions are, for instance: "
                    + String.join("; ", messages.get("question.examples").split("\\|", -1)) + ".");
        }
        return new Columns<Answer>()
                .text("understood", Answer::understood)
                .text("answer", Answer::told)
                .list("remarks", Answer::remarks)
                .date("date", answer -> answer.viewpoint().date().toString())
                .text("seen_in", answer -> answer.place().name().toLowerCase(Locale.ROOT))
                .text("viewpoint", answer -> ViewpointJson.writeInOneLine(answer.viewpoint()))
                .of(answers);
    }
}
