package atlas.panel.question;

import atlas.analysis.question.AskedTime;
import atlas.analysis.question.Question;
import atlas.analysis.question.QuestionReader;
import atlas.analysis.question.Reading;
import atlas.domain.Atlas;
import atlas.i18n.Messages;
import atlas.view.Viewpoint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Answers questions in the reader's words.
public final class Answers {

    private final QuestionReader reader;
    private final Messages messages;
    private final AnswerViews views;
    private final QuestionWords words;
    private final AnswerLine line;

    public Answers(QuestionReader reader, Messages messages) {
        Atlas atlas = reader.atlas();
        this.reader = reader;
        this.messages = messages;
        this.views = new AnswerViews(atlas);
        this.words = new QuestionWords(atlas, messages);
        this.line = new AnswerLine(atlas, messages);
    }

    /// What a text asks, one answer for each way in which it can be read; none where it is no question.
    ///
    /// @param now what is looked at, whose day a question is about that names none
    public List<Answer> to(String text, Viewpoint now) {
        return reader.read(text, messages.language()).stream()
                .map(reading -> answer(reading, now))
                .toList();
    }

    private Answer answer(Reading reading, Viewpoint now) {
        Question question = reading.question();
        LocalDate day = views.day(question, now);
        AnswerLine.Told told = line.of(question, day);
        List<String> remarks = new ArrayList<>();
        reading.notUnderstood().forEach(words -> remarks.add(messages.get("question.not-understood", words)));
        outside(question.time()).ifPresent(remarks::add);
        remarks.addAll(told.remarks());
        return new Answer(
                reading,
                words.of(question, day),
                QuestionWords.place(question),
                words.leadsTo(question),
                told.line(),
                remarks,
                views.of(question, now));
    }

    /// Says so where the atlas can show nothing of the time that is asked about.
    private Optional<String> outside(Optional<AskedTime> time) {
        LocalDate end = reader.atlas().asOf();
        return time.filter(asked -> asked.first().isAfter(end) || asked.last().isBefore(Atlas.FIRST_DAY))
                .map(_ -> messages.get("question.outside", messages.day(Atlas.FIRST_DAY), messages.day(end)));
    }
}
