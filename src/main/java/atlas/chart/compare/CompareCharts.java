package atlas.chart.compare;

import atlas.analysis.compare.ComparedGroup;
import atlas.chart.ChartContent;
import atlas.chart.Plot;
import atlas.domain.Atlas;
import atlas.domain.vote.VoteSpan;
import atlas.i18n.Messages;
import atlas.view.desk.Compare;
import atlas.view.desk.Compare.CompareAspect;
import java.time.LocalDate;
import java.util.List;

/// A few states, organizations and groups side by side, by one aspect.
public final class CompareCharts {

    private final Atlas atlas;
    private final Messages messages;

    public CompareCharts(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    /// What a comparison shows on a day.
    public ChartContent<? extends Plot> of(Compare view, LocalDate day) {
        CompareWords words = new CompareWords(atlas, messages, day);
        List<ComparedGroup> groups = view.groups().stream()
                .map(group -> ComparedGroup.on(atlas, group, day))
                .toList();
        Compared compared = new Compared(words.sides(view, groups), groups, day);
        return switch (view.aspect()) {
            case CompareAspect.Memberships() ->
                compared.hasStates()
                        ? new MembershipComparison(atlas, messages, words).of(compared)
                        : new MemberComparison(atlas, messages, words).of(compared);
            case CompareAspect.Figures(List<String> figures) ->
                new FigureComparison(atlas, messages).of(figures, compared);
            case CompareAspect.Conflicts() -> new ConflictComparison(atlas, messages, words).of(compared);
            case CompareAspect.Votes(VoteSpan span) -> new VoteComparison(atlas, messages).of(span, compared);
            case CompareAspect.ThroughTime throughTime ->
                new TrendComparison(atlas, messages).of(throughTime, compared);
        };
    }
}
