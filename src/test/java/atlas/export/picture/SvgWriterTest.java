package atlas.export.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// SVG read by a parser that knows nothing of how it was written.
final class SvgWriterTest {

    private static final double TOLERANCE_PIXELS = 0.011;
    private static final Pattern TOKEN = Pattern.compile("[a-z]|-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private static Document document(Painted painted) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(painted.as(PictureFormat.SVG)));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /// The places of a path, x and y by turns.
    private static List<Double> places(String data) {
        List<Double> places = new ArrayList<>();
        Matcher tokens = TOKEN.matcher(data);
        List<Double> pending = new ArrayList<>();
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        char command = ' ';
        while (tokens.find()) {
            String token = tokens.group();
            if (Character.isLetter(token.charAt(0))) {
                command = token.charAt(0);
                assertTrue("mlqcz".indexOf(command) >= 0, token);
                if (command == 'z') {
                    x = startX;
                    y = startY;
                }
                continue;
            }
            pending.add(Double.valueOf(token));
            int wanted = command == 'q' ? 4 : command == 'c' ? 6 : 2;
            if (pending.size() == wanted) {
                for (int i = 0; i < wanted; i += 2) {
                    places.add(x + pending.get(i));
                    places.add(y + pending.get(i + 1));
                }
                x = places.get(places.size() - 2);
                y = places.getLast();
                if (command == 'm') {
                    startX = x;
                    startY = y;
                    command = 'l';
                }
                pending.clear();
            }
        }
        assertTrue(pending.isEmpty(), data);
        return places;
    }

    @ParameterizedTest
    @MethodSource("atlas.export.picture.Painted#all")
    void noPathLiesOutsideOfItsFrame(Painted painted) throws Exception {
        Document document = document(painted);
        List<Element> groups = elements(document, "g").stream()
                .filter(group -> group.hasAttribute("clip-path"))
                .toList();
        int paths = 0;
        for (int i = 0; i < groups.size(); i++) {
            Element clip = (Element) elements(document, "clipPath")
                    .get(i)
                    .getElementsByTagName("rect")
                    .item(0);
            double left = number(clip, "x") - TOLERANCE_PIXELS;
            double top = number(clip, "y") - TOLERANCE_PIXELS;
            double right = left + number(clip, "width") + 2 * TOLERANCE_PIXELS;
            double bottom = top + number(clip, "height") + 2 * TOLERANCE_PIXELS;
            NodeList found = groups.get(i).getElementsByTagName("path");
            for (int j = 0; j < found.getLength(); j++) {
                List<Double> places = places(((Element) found.item(j)).getAttribute("d"));
                assertFalse(places.isEmpty());
                for (int k = 0; k < places.size(); k += 2) {
                    double x = places.get(k);
                    double y = places.get(k + 1);
                    assertTrue(x >= left && x <= right && y >= top && y <= bottom, () -> x + ", " + y);
                }
                paths++;
            }
        }
        assertTrue(paths > 30, "there are " + paths);
    }

    @Test
    void textIsTextInTheTypefaceOrOneLikeIt() throws Exception {
        Document document = document(Painted.ASIA);
        List<String> texts =
                elements(document, "text").stream().map(Element::getTextContent).toList();
        assertTrue(texts.contains("Conference on Interaction and Confidence Building Measures in Asia (CICA)"));
        assertTrue(texts.containsAll(List.of("Ankara", "Member", "Observer", "KAZAKHSTAN")), texts::toString);
        assertTrue(elements(document, "style").getFirst().getTextContent().contains("font-family:Inter, 'Helvetica"));
        assertTrue(elements(document, "image").isEmpty());
    }

    @Test
    void hatchingIsAPattern() throws Exception {
        Document document = document(Painted.ASIA);
        List<String> ids = elements(document, "pattern").stream()
                .map(pattern -> "url(#" + pattern.getAttribute("id") + ")")
                .toList();
        assertTrue(ids.size() >= 4, ids::toString);
        List<String> fills = elements(document, "path").stream()
                .map(path -> path.getAttribute("fill"))
                .filter(fill -> fill.startsWith("url"))
                .distinct()
                .toList();
        assertEquals(ids.stream().sorted().toList(), fills.stream().sorted().toList());
    }

    @Test
    void whatIsHiddenBehindTheOtherSideIsNotInTheFile() throws Exception {
        double middle = Painted.SIZE.widthPixels() / 2;
        List<Element> clips = elements(document(Painted.COMPARISON), "clipPath");
        Element left = (Element) clips.get(1).getElementsByTagName("rect").item(0);
        Element right = (Element) clips.get(2).getElementsByTagName("rect").item(0);
        assertEquals(middle, number(left, "x") + number(left, "width"), 1);
        assertEquals(middle, number(right, "x"), 1);
    }

    @Test
    void thePictureSaysWhatItIs() throws Exception {
        Document document = document(Painted.ASIA_DARK);
        assertTrue(elements(document, "title").getFirst().getTextContent().startsWith("Совещание по взаимодействию"));
        assertTrue(elements(document, "desc").getFirst().getTextContent().contains("не означают их одобрения"));
        assertEquals(
                1,
                document.getElementsByTagNameNS(XmpPacket.ATLAS, XmpPacket.VIEWPOINT)
                        .getLength());
        assertEquals("ru", document.getDocumentElement().getAttribute("xml:lang"));
    }

    @Test
    void aPictureIsTheSameEveryTime() throws IOException {
        assertArrayEquals(Painted.COMPARISON.as(PictureFormat.SVG), Painted.COMPARISON.anew(PictureFormat.SVG));
    }

    @Test
    void asiaIsSmallEnoughForALetter() throws IOException {
        assertTrue(Painted.ASIA.as(PictureFormat.SVG, Paper.A4.size()).length < 3_000_000);
    }
}
