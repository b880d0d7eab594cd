package atlas.app.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A printer that keeps what it is sent.
final class PaperTray implements Printer {

    record Sent(List<Byte> bytes, Job job) {

        byte[] document() {
            byte[] document = new byte[bytes.size()];
            for (int i = 0; i < document.length; i++) {
                document[i] = bytes.get(i);
            }
            return document;
        }
    }

    private final String name;
    private final List<PrintPaper> papers;
    private final List<Sent> sent = new ArrayList<>();
    private Optional<String> failure = Optional.empty();

    PaperTray(String name, PrintPaper... papers) {
        this.name = name;
        this.papers = List.of(papers);
    }

    /// From now on it takes nothing.
    void fail(String reason) {
        failure = Optional.of(reason);
    }

    synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<PrintPaper> papers() {
        return papers;
    }

    @Override
    public synchronized void print(Path document, Job job) throws IOException {
        if (failure.isPresent()) {
            throw new IOException(failure.get());
        }
        List<Byte> bytes = new ArrayList<>();
        for (byte one : Files.readAllBytes(document)) {
            bytes.add(one);
        }
        sent.add(new Sent(bytes, job));
    }
}
