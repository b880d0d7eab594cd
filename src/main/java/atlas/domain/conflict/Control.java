package atlas.domain.conflict;

import atlas.domain.date.Period;
import atlas.domain.text.Text;
import atlas.i18n.Sentence;
import atlas.i18n.WrongValue;
import java.util.List;
import java.util.Optional;

/// An area that the view of the United Nations gives to one state and that is or was under the control of another state
/// or of an authority that is no state, for a time.
///
/// @param regions   ids of shapes: of regions, or of a whole state (its ISO 3166-1 alpha-3 code)
/// @param belongsTo the state, ISO 3166-1 alpha-3, that the area is part of by that view
/// @param note      what is disputed, and what the outline leaves out
public record Control(
        String id,
        List<String> regions,
        String belongsTo,
        Holder holder,
        Period period,
        Text names,
        Optional<Text> note,
        List<String> sources) {

    /// Who holds the area.
    public sealed interface Holder {

        /// A state, by its code in ISO 3166-1 alpha-3.
        record HolderState(String iso3) implements Holder {}

        /// An authority that is no state.
        record Authority(Text names) implements Holder {}
    }

    public Control {
        if (holder.equals(new Holder.HolderState(belongsTo))) {
            throw new WrongValue(Sentence.of("problem.own-area", belongsTo));
        }
        regions = List.copyOf(regions);
        sources = List.copyOf(sources);
    }
}
