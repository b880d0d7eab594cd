package atlas.panel.details;

import atlas.domain.organization.Organization;
import atlas.panel.details.block.DatedNode;
import atlas.panel.details.block.Page;
import atlas.panel.details.block.PageHead;
import atlas.panel.details.block.PanelContext;
import atlas.panel.details.block.Tabs;
import atlas.panel.details.table.OrganizationPageTables;
import atlas.panel.details.table.PageTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// An organization: what it is, who takes part, when it met and what became of it.
final class OrganizationPage {

    private final PanelContext context;
    private final Organization organization;

    OrganizationPage(PanelContext context, Organization organization) {
        this.context = context;
        this.organization = organization;
    }

    DatedNode node(String firstTab, Consumer<String> onTab) {
        String shortName = context.text(organization.shortNames());
        String name = context.text(organization.names());
        PageHead head = new PageHead(shortName);
        head.offering(
                shortName,
                context.messages(),
                () -> new OrganizationPageTables(context).organization(organization),
                () -> new PageTables(context).sources(shortName));
        if (!name.equals(shortName)) {
            head.subtitle(name);
        }
        List<Tabs.Tab> tabs = new ArrayList<>(List.of(
                new Tabs.Tab(
                        "overview",
                        context.word("details.tab.overview"),
                        () -> new OrganizationOverview(context, organization).node()),
                new Tabs.Tab(
                        "members",
                        context.word("details.tab.members"),
                        () -> new MembersTab(context, organization).node()),
                new Tabs.Tab(
                        "meetings",
                        context.word("details.tab.meetings"),
                        () -> new MeetingsTab(context, organization).node()),
                new Tabs.Tab(
                        "milestones",
                        context.word(
                                organization.organizationKind() == Organization.OrganizationKind.CONFERENCE
                                                && !organization.stages().isEmpty()
                                        ? "details.tab.transformation"
                                        : "details.tab.milestones"),
                        () -> new MilestonesTab(context, organization).node())));
        if (!organization.measures().isEmpty()) {
            tabs.add(new Tabs.Tab(
                    "measures",
                    context.word("details.tab.measures"),
                    () -> new MeasuresTab(context, organization).node()));
        }
        return new Page(head, new Tabs(tabs, firstTab, context.word("details.more-tabs"), onTab));
    }
}
