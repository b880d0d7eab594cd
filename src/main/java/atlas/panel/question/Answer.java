package atlas.panel.question;

import atlas.analysis.question.Reading;
import atlas.view.Viewpoint;
import java.util.List;

/// What a question leads to.
///
/// @param understood in the reader's words, what the question was understood as
/// @param place      where the answer is shown
/// @param leadsTo    in the reader's words, what is shown there
/// @param told       the answer in a line; empty where it takes more than one to tell
/// @param remarks    what has to be said of it: what was not understood, what is not certain, what the data do not know
/// @param viewpoint  the view that shows the answer
public record Answer(
        Reading reading,
        String understood,
        Place place,
        String leadsTo,
        String told,
        List<String> remarks,
        Viewpoint viewpoint) {

    /// A part of the window.
    public enum Place {
        DESK,
        MAP,
        PAGE
    }

    public Answer {
        remarks = List.copyOf(remarks);
    }
}
