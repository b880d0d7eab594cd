package atlas.export.picture;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The elements and attributes of an SVG as they are written one after the other.
final class SvgElements {

    static final int OPAQUE = 255;

    private final XMLStreamWriter xml;

    /// The writer of the JDK closes nothing that it was given.
    SvgElements(OutputStream out) {
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("the JDK writes XML in UTF-8", e);
        }
    }

    /// For what writes XML of other kinds in between.
    XMLStreamWriter xml() {
        return xml;
    }

    /// Something that writes elements.
    @FunctionalInterface
    interface Writing {
        void run() throws XMLStreamException;
    }

    /// Writes, with the stream's own reason where it fails.
    static void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException reason ? reason : new IOException(e);
        }
    }

    void start(String name) throws XMLStreamException {
        xml.writeStartElement(name);
    }

    void empty(String name) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(name);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    void element(String name, String text) throws XMLStreamException {
        start(name);
        xml.writeCharacters(text);
        end();
    }

    void characters(String text) throws XMLStreamException {
        xml.writeCharacters(text);
    }

    void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, value);
    }

    void attribute(String name, double value) throws XMLStreamException {
        attribute(name, SvgNumber.of(value));
    }

    /// For what is repeated a hundred times.
    void precise(String name, double value) throws XMLStreamException {
        attribute(name, SvgNumber.precise(value));
    }

    void path(String data) throws XMLStreamException {
        empty("path");
        attribute("d", data);
    }

    /// @param attribute `fill` or `stroke`
    void paint(String attribute, Color colour) throws XMLStreamException {
        attribute(attribute, String.format(Locale.ROOT, "#%06x", colour.getRGB() & 0xffffff));
        if (colour.getAlpha() < OPAQUE) {
            attribute(attribute + "-opacity", (double) colour.getAlpha() / OPAQUE);
        }
    }
}
