package atlas.app.views;

import atlas.assets.viewpoint.ViewpointJson;
import atlas.citation.Citables;
import atlas.citation.CslItem;
import atlas.desk.kind.DeskKinds;
import atlas.domain.Atlas;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import atlas.view.Viewpoint;
import java.util.Optional;

/// Cites a view with what its desk shows, and with the words of the command line that make it again, wherever they are
/// typed. Takes as long as the desk's view takes to be worked out; any thread.
public final class ViewCitation {

    private final Atlas atlas;
    private final Messages messages;

    public ViewCitation(Atlas atlas, Messages messages) {
        this.atlas = atlas;
        this.messages = messages;
    }

    public CslItem of(Viewpoint viewpoint, Citables citables) {
        Optional<String> onDesk = Optional.of(viewpoint)
                .filter(seen -> seen.desk().isSeen())
                .map(seen -> DeskKinds.content(seen, atlas, messages).title());
        String given = "--viewpoint '" + ViewpointJson.writeInOneLine(viewpoint) + "'";
        // A picture shows the map; a view opens with its desk.
        String command = onDesk.isPresent()
                ? "view " + given + " --save view.atlasview"
                : "picture " + given + language() + " --out map.png";
        return citables.view(new Citables.CitedView(viewpoint, onDesk, command));
    }

    private String language() {
        return messages.language() == Language.ENGLISH
                ? ""
                : " --language " + messages.language().tag();
    }
}
