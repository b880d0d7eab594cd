package atlas.citation;

import atlas.i18n.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// The words of citations in a language, and how it writes dates. CSL's own locales have no Kazakh, put months of every
/// language where the style has them in English, and do not decline them: a few terms are ours, and months are written
/// when the whole citation is there.
final class CslLocale {

    /// Stand for the twelve months until the citation is there; no text of an item has them.
    private static final char FIRST_MONTH = '\uE001';

    private static final String MONTH = "([\uE001-\uE00C])";
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(MONTH + " (\\d{1,2}), (\\d{4})");
    private static final Pattern DAY_MONTH = Pattern.compile("0?(\\d{1,2}) " + MONTH);
    private static final Pattern MONTH_DAY = Pattern.compile(MONTH + " (\\d{1,2})(?!\\d)");
    private static final Pattern MONTH_YEAR = Pattern.compile(MONTH + " (\\d{4})");
    private static final Pattern MONTH_ALONE = Pattern.compile(MONTH);

    private final Language language;

    CslLocale(Language language) {
        this.language = language;
    }

    /// What CSL calls the language.
    String tag() {
        return switch (language) {
            case ENGLISH -> "en-US";
            case TURKISH -> "tr-TR";
            case RUSSIAN -> "ru-RU";
            case KAZAKH -> "kk-KZ";
        };
    }

    /// The locale as CSL writes it.
    String xml() {
        return language == Language.ENGLISH ? text("locales-en-US.xml") : withOwnTerms();
    }

    /// A file of this package.
    ///
    /// @throws UncheckedIOException if the program lacks it
    static String text(String file) {
        try (InputStream in = open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = CslLocale.class.getResourceAsStream(file);
        if (in == null) {
            throw new IOException("the program has no file " + file);
        }
        return in;
    }

    private String withOwnTerms() {
        try (InputStream in = open("locales-" + (language == Language.KAZAKH ? "en-US" : tag()) + ".xml");
                InputStreamReader own = new InputStreamReader(
                        open("terms_" + language.tag() + ".properties"), StandardCharsets.UTF_8)) {
            Properties terms = new Properties();
            terms.load(own);
            for (Month month : Month.values()) {
                terms.setProperty(
                        String.format(Locale.ROOT, "month-%02d", month.getValue()), String.valueOf(markOf(month)));
            }
            Document locale =
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
            locale.getDocumentElement().setAttribute("xml:lang", tag());
            if (language == Language.KAZAKH) {
                // As in English only: a full stop before the closing quotation mark.
                ((Element) locale.getElementsByTagName("style-options").item(0))
                        .setAttribute("punctuation-in-quote", "false");
            }
            NodeList found = locale.getElementsByTagName("term");
            for (int i = 0; i < found.getLength(); i++) {
                rename((Element) found.item(i), terms);
            }
            addLacking(locale, terms);
            StringWriter text = new StringWriter();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(locale), new StreamResult(text));
            return text.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SAXException | ParserConfigurationException | TransformerException e) {
            throw new IllegalStateException("the words of citations cannot be read", e);
        }
    }

    /// Terms are named as `page.short`; one and several are called alike.
    private static void rename(Element term, Properties terms) {
        String form = term.getAttribute("form");
        Object found = terms.remove(term.getAttribute("name") + (form.isEmpty() ? "" : "." + form));
        if (found instanceof String words) {
            NodeList forms = term.getElementsByTagName("*");
            if (forms.getLength() == 0) {
                term.setTextContent(words);
            }
            for (int i = 0; i < forms.getLength(); i++) {
                forms.item(i).setTextContent(words);
            }
        }
    }

    private static void addLacking(Document locale, Properties terms) {
        Element all = (Element) locale.getElementsByTagName("terms").item(0);
        terms.stringPropertyNames().stream().sorted().forEach(name -> {
            String[] parts = name.split("\\.", 2);
            Element term = locale.createElementNS(all.getNamespaceURI(), "term");
            term.setAttribute("name", parts[0]);
            if (parts.length == 2) {
                term.setAttribute("form", parts[1]);
            }
            term.setTextContent(terms.getProperty(name));
            all.appendChild(term);
        });
    }

    private static char markOf(Month month) {
        return (char) (FIRST_MONTH + month.getValue() - 1);
    }

    /// Puts the months of a citation in their place and form, and quotation marks inside of others into theirs.
    String finish(String citation) {
        return withInnerQuotes(withMonths(citation));
    }

    /// Quotation marks inside of others are single ones; where they do not open and close in turn, they stay.
    private static String withInnerQuotes(String citation) {
        StringBuilder text = new StringBuilder(citation);
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '“' && depth++ > 0) {
                text.setCharAt(i, '‘');
            } else if (sign == '”' && --depth > 0) {
                text.setCharAt(i, '’');
            }
            if (depth < 0 || sign == '„') {
                return citation;
            }
        }
        return depth == 0 ? text.toString() : citation;
    }

    private String withMonths(String citation) {
        return switch (language) {
            case ENGLISH -> citation;
            case TURKISH, RUSSIAN -> alone(replace(replace(citation, MONTH_DAY, 1, "$2 %s"), DAY_MONTH, 2, "$1 %s"));
            case KAZAKH ->
                alone(replace(
                        replace(replace(citation, MONTH_DAY_YEAR, 1, "$3 ж. $2 %s"), MONTH_YEAR, 1, "$2 ж. %s"),
                        MONTH_DAY,
                        1,
                        "$2 %s"));
        };
    }

    /// A month with its day is declined where the language declines it.
    private String replace(String citation, Pattern pattern, int group, String order) {
        return pattern.matcher(citation)
                .replaceAll(found -> String.format(Locale.ROOT, order, nameOf(found.group(group), TextStyle.FULL)));
    }

    private String alone(String citation) {
        // Java writes a Kazakh month that stands alone with a capital.
        TextStyle alone = language == Language.KAZAKH ? TextStyle.FULL : TextStyle.FULL_STANDALONE;
        return MONTH_ALONE
                .matcher(citation)
                .replaceAll(found -> Matcher.quoteReplacement(nameOf(found.group(1), alone)));
    }

    private String nameOf(String mark, TextStyle style) {
        return Month.of(mark.charAt(0) - FIRST_MONTH + 1).getDisplayName(style, language.locale());
    }
}
