package atlas.export.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The viewpoint that a picture of the atlas carries, read back from a PNG, an SVG or a PDF. The file is only searched
/// for the metadata that the atlas writes: nothing in it is painted, run, unpacked or fetched, and no more than
/// [#MOST_BYTES] of it is read.
public final class EmbeddedViewpoint {

    /// In our pictures the metadata stands in front of pixels and shapes; a PDF is much smaller than this.
    public static final int MOST_BYTES = 64 << 20;

    private static final int MOST_PACKET_BYTES = 4 << 20;
    private static final int MOST_LETTERS = 1 << 20;
    private static final int BLOCK_BYTES = 1 << 16;
    private static final int HEAD_BYTES = 1_024;
    private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /// Why a file is no picture whose viewpoint could be read.
    public enum Reason {
        /// It is no PNG, SVG or PDF.
        NO_PICTURE,
        /// It has metadata of the atlas, which are cut off, spoiled or too large.
        BROKEN
    }

    /// A file that is refused.
    public static final class RefusedException extends IOException {

        private static final long serialVersionUID = 1;

        private final Reason reason;

        RefusedException(Path file, Reason reason) {
            super(file + ": " + reason);
            this.reason = reason;
        }

        public Reason reason() {
            return reason;
        }
    }

    private EmbeddedViewpoint() {}

    /// Whether a file's name is that of a picture which may carry a viewpoint.
    public static boolean isPicture(Path file) {
        Path name = file.getFileName();
        return name != null && PictureFormat.of(name.toString()).isPresent();
    }

    /// The viewpoint as JSON, which may hold anything and has to be read with care; empty for a picture that is not one
    /// of the atlas, or from which the metadata were taken away.
    ///
    /// @throws RefusedException if the file is no picture, or what the atlas wrote into it is broken
    /// @throws IOException      if the file cannot be read
    public static Optional<String> in(Path file) throws IOException {
        Optional<byte[]> packet;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            if (!isPicture(head)) {
                throw new RefusedException(file, Reason.NO_PICTURE);
            }
            packet = packet(head, in, file);
        }
        if (packet.isEmpty()) {
            return Optional.empty();
        }
        try {
            return viewpoint(packet.get());
        } catch (XMLStreamException e) {
            RefusedException refused = new RefusedException(file, Reason.BROKEN);
            refused.initCause(e);
            throw refused;
        }
    }

    private static boolean isPicture(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8);
        return Arrays.equals(Arrays.copyOf(head, PNG_HEAD.length), PNG_HEAD)
                || text.startsWith("%PDF-")
                || text.contains("<svg")
                || text.stripLeading().startsWith("<?xml")
                || text.startsWith("\uFEFF<?xml");
    }

    /// From the beginning of the first packet to the end of it; empty where there is none.
    private static Optional<byte[]> packet(byte[] head, InputStream in, Path file) throws IOException {
        byte[] begin = XmpPacket.BEGIN.getBytes(StandardCharsets.US_ASCII);
        byte[] end = XmpPacket.END.getBytes(StandardCharsets.US_ASCII);
        byte[] window = head;
        long read = head.length;
        int from = find(window, begin, 0);
        while (from < 0 && read < MOST_BYTES) {
            byte[] more = in.readNBytes(BLOCK_BYTES);
            if (more.length == 0) {
                return Optional.empty();
            }
            read += more.length;
            // The mark may lie across the edge of two blocks.
            window = joined(Arrays.copyOfRange(window, Math.max(0, window.length - begin.length), window.length), more);
            from = find(window, begin, 0);
        }
        if (from < 0) {
            return Optional.empty();
        }
        byte[] packet = joined(Arrays.copyOfRange(window, from, window.length), in.readNBytes(MOST_PACKET_BYTES));
        int to = find(packet, end, begin.length);
        if (to < 0) {
            throw new RefusedException(file, Reason.BROKEN);
        }
        return Optional.of(Arrays.copyOf(packet, to));
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static int find(byte[] bytes, byte[] wanted, int from) {
        for (int at = from; at <= bytes.length - wanted.length; at++) {
            if (bytes[at] == wanted[0] && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static Optional<String> viewpoint(byte[] packet) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(afterFrame(packet)), "UTF-8");
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && XmpPacket.VIEWPOINT.equals(xml.getLocalName())
                        && XmpPacket.ATLAS.equals(xml.getNamespaceURI())) {
                    return Optional.of(text(xml));
                }
            }
            return Optional.empty();
        } finally {
            xml.close();
        }
    }

    /// Without the processing instruction in front, as which `<?xml` would be taken.
    private static byte[] afterFrame(byte[] packet) {
        int end = find(packet, new byte[] {'?', '>'}, 0);
        return end < 0 ? packet : Arrays.copyOfRange(packet, end + 2, packet.length);
    }

    private static String text(XMLStreamReader xml) throws XMLStreamException {
        String text = xml.getElementText();
        if (text.length() > MOST_LETTERS) {
            throw new XMLStreamException("the viewpoint has more than " + MOST_LETTERS + " letters");
        }
        return text;
    }
}
