package atlas.app.views;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.domain.group.GroupText;
import atlas.domain.group.NamedGroups;
import atlas.domain.group.NamedGroups.NamedGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GroupFileTest {

    private static final NamedGroup BOTH = new NamedGroup("Both, “as one”", GroupText.read("cica and sco"));
    private static final NamedGroup ONE = new NamedGroup("One", GroupText.read("KAZ"));

    @TempDir
    private Path folder;

    @Test
    void whatOneWindowKeepsIsNotLostWhenAnotherKeepsMore() throws IOException {
        new GroupFile(folder.resolve("new")).change(groups -> groups.with(BOTH));
        new GroupFile(folder.resolve("new")).change(groups -> groups.with(ONE));
        assertEquals(new NamedGroups(List.of(BOTH, ONE)), new GroupFile(folder.resolve("new")).read());
    }

    @Test
    void thereAreNoGroupsWithoutAFile() throws IOException {
        assertEquals(NamedGroups.NONE, new GroupFile(folder).read());
    }

    @Test
    void aFileThatCannotBeReadIsNotWrittenOver() throws IOException {
        GroupFile file = new GroupFile(folder);
        Files.writeString(file.path(), "{\"atlasGroups\": 1, \"groups\": [{\"name\": \"A\", \"rule\": \"cica and\"}]}");
        String before = Files.readString(file.path());
        assertThrows(IOException.class, () -> file.change(groups -> groups.with(ONE)));
        assertEquals(before, Files.readString(file.path()));
    }
}
