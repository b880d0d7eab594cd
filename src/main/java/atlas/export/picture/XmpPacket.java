package atlas.export.picture;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// The metadata of a picture as XMP (ISO 16684-1), the same in all formats: Dublin Core, the program, and in a
/// namespace of the atlas the viewpoint and the day of the data. It can be found in a file without knowing its format.
final class XmpPacket {

    /// Of what is the atlas's own.
    static final String ATLAS = "urn:asian-security-atlas:picture:1#";

    /// The element that holds the viewpoint as JSON.
    static final String VIEWPOINT = "viewpoint";

    static final String BEGIN = "<?xpacket begin=";
    static final String END = "<?xpacket end=";

    private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String XMP = "http://ns.adobe.com/xap/1.0/";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private XmpPacket() {}

    /// The packet with its frame, in XML without a declaration.
    static String of(PictureMetadata metadata, PictureFormat format) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            write(xml, metadata, format);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text in memory could not be written", e);
        }
        return out.toString();
    }

    static void write(XMLStreamWriter xml, PictureMetadata metadata, PictureFormat format) throws XMLStreamException {
        xml.writeProcessingInstruction("xpacket", "begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"");
        xml.writeStartElement("x", "xmpmeta", "adobe:ns:meta/");
        xml.writeNamespace("x", "adobe:ns:meta/");
        xml.writeStartElement("rdf", "RDF", RDF);
        xml.writeNamespace("rdf", RDF);
        xml.writeStartElement("rdf", "Description", RDF);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("xmp", XMP);
        xml.writeNamespace("atlas", ATLAS);
        xml.writeAttribute("rdf", RDF, "about", "");
        element(
                xml,
                "dc",
                DC,
                "format",
                switch (format) {
                    case PNG -> "image/png";
                    case SVG -> "image/svg+xml";
                    case PDF -> "application/pdf";
                });
        inLanguage(xml, "title", metadata.title(), metadata.language());
        inLanguage(xml, "description", metadata.description(), metadata.language());
        inLanguage(xml, "rights", metadata.notice(), metadata.language());
        list(xml, "creator", "Seq", List.of(metadata.creator()));
        list(xml, "language", "Bag", List.of(metadata.language()));
        if (!metadata.sources().isEmpty()) {
            list(xml, "relation", "Bag", metadata.sources());
        }
        element(xml, "xmp", XMP, "CreatorTool", metadata.creator());
        element(xml, "xmp", XMP, "CreateDate", metadata.instant());
        element(xml, "atlas", ATLAS, "dataAsOf", metadata.asOf().toString());
        if (metadata.viewpoint().isPresent()) {
            element(xml, "atlas", ATLAS, VIEWPOINT, metadata.viewpoint().get());
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeProcessingInstruction("xpacket", "end=\"r\"");
    }

    private static void element(XMLStreamWriter xml, String prefix, String namespace, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(prefix, name, namespace);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void inLanguage(XMLStreamWriter xml, String name, String text, String language)
            throws XMLStreamException {
        xml.writeStartElement("dc", name, DC);
        xml.writeStartElement("rdf", "Alt", RDF);
        for (String tag : List.of("x-default", language.toLowerCase(Locale.ROOT))) {
            xml.writeStartElement("rdf", "li", RDF);
            xml.writeAttribute("xml", XML, "lang", tag);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void list(XMLStreamWriter xml, String name, String kind, List<String> items)
            throws XMLStreamException {
        xml.writeStartElement("dc", name, DC);
        xml.writeStartElement("rdf", kind, RDF);
        for (String item : items) {
            element(xml, "rdf", RDF, "li", item);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }
}
