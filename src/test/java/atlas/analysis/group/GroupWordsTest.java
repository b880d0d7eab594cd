package atlas.analysis.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.assets.AssetFolder;
import atlas.domain.Atlas;
import atlas.domain.group.GroupText;
import atlas.i18n.Language;
import atlas.i18n.Messages;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupWordsTest {

    private static final Atlas ATLAS =
            new AssetFolder(Path.of("assets")).readAtlas().atlas();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|cica|Members of CICA",
                "ru|cica|Члены СВМДА",
                "kk|cica|АӨСШК мүшелері",
                "tr|cica|AİGK üyeleri",
                "en|cica:any|All that take part in CICA",
                "en|cica and sco|Members of CICA that are also members of SCO",
                "ru|cica and sco|Члены СВМДА, которые также члены ШОС",
                "en|cica not nato|Members of CICA but not members of NATO",
                "en|(cica or sco) not nato|(members of CICA or members of SCO) but not members of NATO",
                "tr|cica@2010-06-08|8 Haziran 2010 tarihindeki AİGK üyeleri",
                "en|not un|All but members of UN",
                "en|KAZ,UZB|Kazakhstan, Uzbekistan",
                "en|KAZ,UZB,KGZ,TJK,TKM,AZE,TUR|7 picked states"
            })
    void aGroupIsNamedInTheReadersWords(String language, String text, String words) {
        Messages messages = new Messages(Language.ofTag(language).orElseThrow());
        assertEquals(words, new GroupWords(ATLAS, messages).asTitle(GroupText.read(text)));
    }
}
