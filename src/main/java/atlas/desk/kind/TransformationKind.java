package atlas.desk.kind;

import atlas.chart.transformation.TransformationCharts;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.domain.organization.Organization;
import atlas.view.desk.DeskView;
import atlas.view.desk.Transformation;
import atlas.view.desk.Transformation.TransformationAspect;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/// How organizations came to be organizations: steps, what makes an organization, and the catalogue of measures.
final class TransformationKind implements DeskKind<Transformation> {

    @Override
    public Class<Transformation> type() {
        return Transformation.class;
    }

    @Override
    public String id() {
        return "transformation";
    }

    @Override
    public Transformation first(DeskSubject subject) {
        return Transformation.HOME;
    }

    @Override
    public DeskContent content(Transformation view, DeskSubject subject) {
        return DeskContent.of(
                new TransformationCharts(subject.atlas(), subject.messages()).of(view, subject.day()), subject);
    }

    @Override
    public List<Node> choices(Transformation view, DeskSubject subject, Consumer<DeskView> choose) {
        DeskChoices choices = new DeskChoices(subject);
        List<Node> nodes = new ArrayList<>(List.of(choices.oneOf(
                "transformation",
                List.of(TransformationAspect.values()),
                view.aspect(),
                aspect -> choose.accept(new Transformation(aspect, view.organizations())))));
        if (view.aspect() != TransformationAspect.MEASURES) {
            nodes.add(choices.oneOf(
                    "transformation-beside",
                    sets(view, subject),
                    view.organizations(),
                    ids -> names(ids, subject),
                    ids -> choose.accept(new Transformation(view.aspect(), ids))));
        }
        return nodes;
    }

    /// The first of those that have steps, alone and with each more; and what is shown now.
    private static List<List<String>> sets(Transformation view, DeskSubject subject) {
        List<String> first = Transformation.HOME.organizations();
        List<String> others = subject.atlas().organizations().values().stream()
                .filter(organization -> !organization.stages().isEmpty())
                .map(Organization::id)
                .filter(id -> !first.contains(id))
                .toList();
        Stream<List<String>> oneMore = others.stream()
                .map(id -> Stream.concat(first.stream(), Stream.of(id)).toList());
        return Stream.of(
                        Stream.of(first),
                        oneMore,
                        Stream.of(Stream.concat(first.stream(), others.stream()).toList()),
                        Stream.of(view.organizations()))
                .flatMap(sets -> sets)
                .distinct()
                .toList();
    }

    private static String names(List<String> ids, DeskSubject subject) {
        return ids.stream()
                .map(id -> subject.atlas()
                        .organization(id)
                        .map(organization ->
                                organization.shortNames().in(subject.messages().language()))
                        .orElse(id))
                .collect(Collectors.joining(", "));
    }
}
