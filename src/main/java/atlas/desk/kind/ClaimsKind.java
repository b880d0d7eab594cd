package atlas.desk.kind;

import atlas.analysis.ClaimCheck;
import atlas.analysis.ClaimResult;
import atlas.analysis.claim.ClaimFormula;
import atlas.analysis.group.GroupWords;
import atlas.chart.ChartContent;
import atlas.chart.claim.ClaimCharts;
import atlas.chart.claim.ClaimTables;
import atlas.desk.choice.DeskChoices;
import atlas.desk.choice.DeskSubject;
import atlas.desk.claim.ClaimCard;
import atlas.domain.claim.Formula;
import atlas.domain.organization.Claim;
import atlas.i18n.Messages;
import atlas.panel.control.ChoiceList;
import atlas.render.chart.sheet.MarkTarget;
import atlas.table.Cell;
import atlas.table.Table;
import atlas.view.desk.Claims;
import atlas.view.desk.DeskView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;

/// Claims that the atlas records, and those that the reader writes: whether they hold of the group and on the day.
final class ClaimsKind implements DeskKind<Claims> {

    /// Columns of the list that have no head of their own on the desk.
    private static final Set<String> NOT_SHOWN = Set.of("claim", "sources");

    @Override
    public Class<Claims> type() {
        return Claims.class;
    }

    @Override
    public String id() {
        return "claims";
    }

    @Override
    public Claims first(DeskSubject subject) {
        return new Claims.All();
    }

    @Override
    public DeskContent content(Claims view, DeskSubject subject) {
        return switch (view) {
            case Claims.All() -> all(subject);
            case Claims.Recorded(String id) ->
                claim(id, subject).map(claim -> recorded(claim, subject)).orElseGet(() -> all(subject));
            case Claims.Own(Formula formula) ->
                DeskContent.of(charts(subject).own(formula, subject.group(), subject.day()), subject);
        };
    }

    private static ClaimCharts charts(DeskSubject subject) {
        return new ClaimCharts(subject.atlas(), subject.messages());
    }

    private static Optional<Claim> claim(String id, DeskSubject subject) {
        return subject.atlas().claims().stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst();
    }

    private static DeskContent recorded(Claim claim, DeskSubject subject) {
        Optional<? extends ChartContent<?>> chart = charts(subject).recorded(claim, subject.group(), subject.day());
        return chart.map(drawn -> DeskContent.of(drawn, subject)).orElseGet(() -> inWords(claim, subject));
    }

    private static DeskContent inWords(Claim claim, DeskSubject subject) {
        Messages messages = subject.messages();
        ClaimResult result = new ClaimCheck(subject.atlas()).of(claim);
        List<String> notes = new ArrayList<>();
        if (result instanceof ClaimResult.InWords inWords) {
            inWords.finding().map(text -> text.in(messages.language())).ifPresent(notes::add);
        }
        notes.add(messages.get("claim.in-words"));
        return new DeskContent(
                "claim-" + claim.id(),
                claim.statement().in(messages.language()),
                messages.get("claim.verdict." + result.verdict().name()),
                notes,
                claim.sources(),
                Optional.empty(),
                () -> table(subject, List.of(claim.id())));
    }

    private static DeskContent all(DeskSubject subject) {
        Messages messages = subject.messages();
        return new DeskContent(
                "claims",
                messages.get("claim.all.title"),
                messages.get(
                        "claim.all.unit",
                        messages.day(subject.day()),
                        new GroupWords(subject.atlas(), messages).of(subject.group())),
                List.of(messages.get("claim.all.note"), messages.get("claim.note.about")),
                subject.atlas().claims().stream()
                        .flatMap(claim -> claim.sources().stream())
                        .distinct()
                        .toList(),
                Optional.empty(),
                () -> table(
                        subject,
                        subject.atlas().claims().stream().map(Claim::id).toList()));
    }

    private static DeskTable table(DeskSubject subject, List<String> shown) {
        Table all = new ClaimTables(subject.atlas(), subject.messages()).told(subject.group(), subject.day());
        int id = all.indexOf("claim");
        List<List<Cell>> rows = all.rows().stream()
                .filter(row -> shown.contains(row.get(id).text()))
                .toList();
        return new DeskTable(
                new Table(all.columns(), rows),
                all.columns().stream()
                        .map(column -> NOT_SHOWN.contains(column.name())
                                ? ""
                                : subject.messages().get("desk.column." + column.name()))
                        .toList(),
                rows.stream()
                        .map(row -> Optional.<MarkTarget>of(
                                new MarkTarget.OfClaim(row.get(id).text())))
                        .toList());
    }

    @Override
    public List<Node> choices(Claims view, DeskSubject subject, Consumer<DeskView> choose) {
        Messages messages = subject.messages();
        DeskChoices choices = new DeskChoices(subject);
        return List.of(
                choices.ofList(
                        "claim",
                        new DeskChoices.Listed(
                                nameOf(view, subject), messages.get("desk.choice.claim"), listed(subject, choose))),
                choices.button(
                        "desk-claim-write",
                        messages.get("claim.card.title"),
                        messages.get("claim.card"),
                        button -> card(view, subject, choose, button)));
    }

    private static String nameOf(Claims view, DeskSubject subject) {
        return switch (view) {
            case Claims.All() -> subject.messages().get("claim.choose.all");
            case Claims.Recorded(String id) ->
                claim(id, subject)
                        .map(claim -> claim.statement().in(subject.messages().language()))
                        .orElse(id);
            case Claims.Own _ -> subject.messages().get("claim.choose.own");
        };
    }

    private static List<ChoiceList.Choice> listed(DeskSubject subject, Consumer<DeskView> choose) {
        List<ChoiceList.Choice> all = new ArrayList<>();
        all.add(new ChoiceList.Choice(
                "", subject.messages().get("claim.choose.all"), () -> choose.accept(new Claims.All())));
        subject.atlas()
                .claims()
                .forEach(claim -> all.add(new ChoiceList.Choice(
                        "",
                        claim.statement().in(subject.messages().language()),
                        () -> choose.accept(new Claims.Recorded(claim.id())))));
        return all;
    }

    private static void card(Claims view, DeskSubject subject, Consumer<DeskView> choose, Button button) {
        new ClaimCard(
                        new ClaimCard.About(subject.atlas(), subject.group(), subject.day()),
                        subject.messages(),
                        formula -> choose.accept(new Claims.Own(formula)))
                .open(begun(view, subject), button);
    }

    /// What stands in the card first: the claim that is shown, to be changed.
    private static String begun(Claims view, DeskSubject subject) {
        return switch (view) {
            case Claims.All() -> "";
            case Claims.Own(Formula formula) -> formula.text();
            case Claims.Recorded(String id) ->
                claim(id, subject)
                        .flatMap(ClaimFormula::of)
                        .map(made -> made.formula().text())
                        .orElse("");
        };
    }
}
