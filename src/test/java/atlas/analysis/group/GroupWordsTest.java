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
                "en|(cica or sco) not nato|Members of CICA or SCO but not members of NATO",
                "ru|(csto or nato) and cica|Члены ОДКБ или НАТО, которые также члены СВМДА",
                "en|cica not (csto or nato)|Members of CICA but not members of CSTO or NATO",
                "en|cica not csto not nato|Members of CICA but not members of CSTO or NATO",
                "en|cica and sco and csto not nato|Members of CICA that are also members of SCO and CSTO but not members of NATO",
                "en|(cica:observer or sco) and csto|Members of CSTO that are also (observers of CICA or members of SCO)",
                "en|(cica:observer or sco) not csto|States that are observers of CICA or members of SCO, but not members of CSTO",
                "ru|(cica:observer or sco) not csto|Те, кто наблюдатели в СВМДА или члены ШОС, но не члены ОДКБ",
                "en|(cica:observer or sco) and (csto or KAZ)|States that are observers of CICA or members of SCO, and also (members of CSTO or Kazakhstan)",
                "en|(cica and sco) or nato|Members of NATO; or members of CICA that are also members of SCO",
                "en|(cica or sco)@2010-06-08|Members of CICA or SCO as of 8 June 2010",
                "en|(cica and sco)@2010-06-08|As of 8 June 2010: members of CICA that are also members of SCO",
                "en|not cica not nato|All but members of CICA or NATO",
                "en|region:central-asia and cica|States and areas of Central Asia that are also members of CICA",
                "ru|region:asia|Государства и территории региона «Азия»",
                "tr|region:central-asia|Orta Asya bölgesindeki devletler ve bölgeler",
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
