package atlas.export.story;

import atlas.export.picture.PageSize;
import atlas.export.picture.PictureFile;
import atlas.export.picture.PictureFormat;
import atlas.i18n.Messages;
import atlas.render.drawing.PicturePage;
import atlas.render.text.GlyphCache;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/// A story as one page for a browser, which needs nothing else and asks nobody for anything: a policy in the page
/// forbids it. Without scripts all chapters stand below each other.
public final class StoryHtml {

    private static final PageSize PICTURE = new PageSize(1100, 680, PageSize.LOGICAL_DPI);
    private static final double MOST_PIXELS = 6000;

    private final GlyphCache glyphs;
    private final SlideDeck deck;
    private final Messages messages;

    /// @param glyphs the same that the pictures are painted with
    public StoryHtml(GlyphCache glyphs, SlideDeck deck) {
        this.glyphs = glyphs;
        this.deck = deck;
        this.messages = deck.messages();
    }

    /// Writes it in UTF-8, without closing the stream. The same story makes the same bytes.
    ///
    /// @throws IOException if the stream cannot be written, with the stream's own reason
    public void write(OutputStream out) throws IOException {
        String style = resource("page.css") + PictureFile.INLINE_STYLE;
        String script = resource("page.js");
        put(out, head(style, script));
        for (int i = 0; i < deck.slides().size(); i++) {
            writeChapter(i, out);
        }
        put(
                out,
                "</main>\n<footer><p>" + HtmlText.escaped(deck.edition()) + "</p>\n<p>"
                        + HtmlText.escaped(messages.get("handout.keys")) + "</p></footer>\n<script>" + script
                        + "</script>\n</body>\n</html>\n");
    }

    private String head(String style, String script) {
        String title = HtmlText.escaped(deck.title());
        StringBuilder options = new StringBuilder();
        for (int i = 0; i < deck.slides().size(); i++) {
            options.append("<option>")
                    .append(i + 1)
                    .append(". ")
                    .append(HtmlText.escaped(deck.slides().get(i).title()))
                    .append("</option>");
        }
        return "<!DOCTYPE html>\n<html lang=\"" + messages.language().tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
                + hash(style)
                + "'; script-src '"
                + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta name=\"generator\" content=\"" + HtmlText.escaped(deck.creator()) + "\">\n"
                + "<meta name=\"description\" content=\"" + HtmlText.escaped(deck.summary()) + "\">\n"
                + "<link rel=\"icon\" href=\"data:,\">\n<title>" + title + "</title>\n<style>" + style + "</style>\n"
                + "</head>\n<body>\n<header class=\"top\"><h1>" + title + "</h1>\n<nav hidden aria-label=\""
                + HtmlText.escaped(messages.get("handout.chapters")) + "\"><button id=\"previous\" type=\"button\">"
                + HtmlText.escaped(messages.get("handout.previous")) + "</button><select id=\"choice\" aria-label=\""
                + HtmlText.escaped(messages.get("handout.chapters")) + "\">" + options
                + "</select><button id=\"next\" type=\"button\">" + HtmlText.escaped(messages.get("handout.next"))
                + "</button></nav></header>\n<main>\n";
    }

    private void writeChapter(int index, OutputStream out) throws IOException {
        Slide slide = deck.slides().get(index);
        String id = "chapter-" + (index + 1);
        boolean hasText = !slide.text().paragraphs().isEmpty();
        boolean isBeside = hasText && !slide.pictures().isEmpty();
        put(
                out,
                "<section id=\"" + id + "\" aria-labelledby=\"" + id + "-title\">\n<p class=\"place\">"
                        + deck.place(index) + "</p>\n<h2 id=\"" + id + "-title\" tabindex=\"-1\">"
                        + HtmlText.escaped(slide.title()) + "</h2>\n<div class=\"chapter"
                        + (isBeside ? " beside" : "") + "\">\n");
        if (hasText) {
            put(out, "<div class=\"text\">" + HtmlText.paragraphs(slide.text(), slide, id, messages) + "</div>\n");
        }
        put(out, "<div>\n");
        for (int i = 0; i < slide.pictures().size(); i++) {
            put(out, "<figure>");
            SlidePicture picture = slide.pictures().get(i);
            new PictureFile(glyphs).writeInline(page(picture), id + "-" + (i + 1), picture.title(), out);
            put(out, "</figure>\n");
        }
        for (SlideTable table : slide.tables()) {
            put(out, html(table, slide.pictures().isEmpty()));
        }
        put(out, "</div>\n</div>\n");
        if (!slide.notes().paragraphs().isEmpty()) {
            put(
                    out,
                    "<h3>" + HtmlText.escaped(messages.get("handout.notes")) + "</h3>\n<div class=\"notes\">"
                            + HtmlText.paragraphs(slide.notes(), slide, id, messages) + "</div>\n");
        }
        put(out, sources(slide, id) + "</section>\n");
    }

    /// As coarse as a screen shows it: the page is to be small.
    private static PicturePage page(SlidePicture picture) {
        PageSize size = PICTURE;
        Optional<PageSize> needed = picture.smallest(size);
        while (needed.isPresent() && needed.get().widthPixels() < MOST_PIXELS) {
            size = needed.get();
            needed = picture.smallest(size);
        }
        return picture.page(size, PictureFormat.PNG);
    }

    private String html(SlideTable table, boolean isOpen) {
        String title = HtmlText.escaped(table.title());
        StringBuilder html = new StringBuilder("<details" + (isOpen ? " open" : "") + "><summary>"
                + HtmlText.escaped(messages.get("handout.table", table.title())) + "</summary>\n");
        table.notes()
                .forEach(note -> html.append("<p class=\"quiet\">")
                        .append(HtmlText.escaped(note))
                        .append("</p>\n"));
        html.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(title)
                .append("\"><table><thead><tr>");
        table.heads()
                .forEach(head -> html.append("<th scope=\"col\">")
                        .append(HtmlText.escaped(head))
                        .append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            for (int i = 0; i < row.size(); i++) {
                String cell = HtmlText.escaped(row.get(i));
                html.append(i == 0 ? "<th scope=\"row\">" + cell + "</th>" : "<td>" + cell + "</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</tbody></table></div></details>\n").toString();
    }

    private String sources(Slide slide, String id) {
        if (slide.sources().isEmpty()) {
            return "";
        }
        StringBuilder html =
                new StringBuilder("<h3>" + HtmlText.escaped(messages.get("picture.sources")) + "</h3>\n<ol>\n");
        for (int i = 0; i < slide.sources().size(); i++) {
            html.append("<li id=\"" + id + "-source-" + (i + 1) + "\">")
                    .append(html(slide.sources().get(i)))
                    .append("</li>\n");
        }
        return html.append("</ol>\n").toString();
    }

    /// The source in full, its address as a link.
    private static String html(SlideSource source) {
        String full = source.inFull();
        return source.address()
                .filter(full::contains)
                .map(address -> {
                    int at = full.indexOf(address);
                    return HtmlText.escaped(full.substring(0, at))
                            + HtmlText.link(address, address)
                            + HtmlText.escaped(full.substring(at + address.length()));
                })
                .orElseGet(() -> HtmlText.escaped(full));
    }

    private static void put(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = StoryHtml.class.getResourceAsStream("/atlas/handout/" + name)) {
            if (in == null) {
                throw new IOException("the program has no file " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// What the policy of a page calls a text that it allows: Content Security Policy Level 3, section 2.3.1.
    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
