package atlas.assets.viewpoint;

import atlas.assets.json.JsonTree;
import atlas.domain.group.GroupText;
import atlas.domain.group.NamedGroups;
import atlas.domain.group.NamedGroups.NamedGroup;
import atlas.i18n.WrongValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// The groups that the reader keeps as JSON, read and written: `assets/schema/groups.schema.json`.
public final class NamedGroupsJson {

    private static final int FORMAT = 1;
    private static final String MARK = "atlasGroups";
    private static final String GROUPS = "groups";

    private NamedGroupsJson() {}

    /// Reads groups under their names.
    ///
    /// @throws IOException if they are not as this program writes them; then the file is not to be written over
    public static NamedGroups read(byte[] json) throws IOException {
        JsonNode root = JsonTree.read(json);
        if (root.path(MARK).asInt() != FORMAT || !root.path(GROUPS).isArray()) {
            throw foreign();
        }
        try {
            return groups(root.path(GROUPS));
        } catch (WrongValue e) {
            throw new NoViewException(
                    NoViewException.Reason.BROKEN, "What is in this file is no group: " + e.getMessage());
        }
    }

    private static NamedGroups groups(JsonNode array) throws NoViewException {
        List<NamedGroup> all = new ArrayList<>();
        for (JsonNode each : array) {
            if (!each.path("name").isTextual() || !each.path("rule").isTextual()) {
                throw foreign();
            }
            all.add(new NamedGroup(
                    each.path("name").textValue(),
                    GroupText.read(each.path("rule").textValue())));
        }
        return new NamedGroups(all);
    }

    private static NoViewException foreign() {
        return new NoViewException(NoViewException.Reason.BROKEN, "These are no groups of the atlas.");
    }

    public static String write(NamedGroups groups) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put(MARK, FORMAT);
        ArrayNode all = root.putArray(GROUPS);
        groups.all()
                .forEach(each -> all.addObject()
                        .put("name", each.name())
                        .put("rule", each.group().text()));
        return root.toPrettyString() + "\n";
    }
}
