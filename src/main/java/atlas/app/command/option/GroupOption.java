package atlas.app.command.option;

import atlas.app.system.CliArguments;
import atlas.app.system.UsageException;
import atlas.domain.Atlas;
import atlas.domain.group.Group;
import atlas.domain.group.GroupText;
import atlas.i18n.WrongValue;
import atlas.view.Viewpoint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The option that says of whom a chart or a table is.
public final class GroupOption {

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description =
                    "States by a rule: cica (its members), cica:observer, \"cica and sco\", \"cica not (csto or"
                            + " nato)\", KAZ,UZB, region:central-asia (of the United Nations), all; cica@2010-06-08 fixes it on a day.")
    private @Nullable String text;

    public boolean isGiven() {
        return text != null;
    }

    /// The group that was given.
    ///
    /// @throws UsageException if it is none, or names what the atlas has not
    public Optional<Group> group(Atlas atlas) {
        return Optional.ofNullable(text).map(given -> read("--group", given, atlas));
    }

    /// The group that was given; otherwise the members of the organization with which the map begins.
    ///
    /// @throws UsageException as of [#group]
    public Group orHome(Atlas atlas) {
        return group(atlas)
                .orElseGet(() -> Group.Participants.members(
                        Viewpoint.home(CliArguments.FIRST_SHOWN).organization()));
    }

    /// A group as it was typed.
    ///
    /// @param option that it was given with
    static Group read(String option, String text, Atlas atlas) {
        try {
            Group group = GroupText.read(text);
            group.organizations().forEach(id -> CliArguments.organization(atlas, id));
            group.pickedStates().forEach(iso3 -> CliArguments.state(atlas, iso3));
            return group;
        } catch (WrongValue e) {
            throw new UsageException(option + " \"" + text + "\": " + e.sentence(), e);
        }
    }
}
