package atlas.app.print;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.JobSheets;
import javax.print.attribute.standard.Media;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/// A printer that the system knows. One that takes PDF, as those of CUPS do, is sent the document as it is; to
/// others, as those of Windows, its pages are drawn, shapes as shapes.
final class SystemPrinter implements Printer {

    private static final DocFlavor PDF = DocFlavor.INPUT_STREAM.PDF;
    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;

    private final PrintService service;
    private final List<PrintPaper> papers;

    SystemPrinter(PrintService service) {
        this.service = service;
        this.papers = papersOf(service);
    }

    /// All printers that can print a page, the usual one first. Asks the system, which may take seconds.
    static List<Printer> all() {
        Optional<String> usual = Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService())
                .map(PrintService::getName);
        List<PrintService> found = Arrays.stream(PrintServiceLookup.lookupPrintServices(null, null))
                .filter(service -> service.isDocFlavorSupported(PDF) || service.isDocFlavorSupported(PAGES))
                .toList();
        return Stream.concat(
                        found.stream().filter(service -> usual.equals(Optional.of(service.getName()))),
                        found.stream().filter(service -> !usual.equals(Optional.of(service.getName()))))
                .map(service -> (Printer) new SystemPrinter(service))
                .toList();
    }

    private static List<PrintPaper> papersOf(PrintService service) {
        Object supported = service.getSupportedAttributeValues(Media.class, null, null);
        Set<Object> media = supported instanceof Object[] several ? new HashSet<>(Arrays.asList(several)) : Set.of();
        Set<PrintPaper> papers = Arrays.stream(PrintPaper.values())
                .filter(paper -> media.contains(paper.media()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PrintPaper.class)));
        if (papers.isEmpty()) {
            // What does not say is taken to print on what most do.
            papers = EnumSet.of(PrintPaper.A4, PrintPaper.LETTER);
        }
        Object usual = service.getDefaultAttributeValue(Media.class);
        PrintPaper first = papers.stream()
                .filter(paper -> Objects.equals(paper.media(), usual))
                .findFirst()
                .orElseGet(papers.iterator()::next);
        return Printer.inOrder(first, papers);
    }

    @Override
    public String name() {
        return service.getName();
    }

    @Override
    public List<PrintPaper> papers() {
        return papers;
    }

    @Override
    public void print(Path document, Job job) throws IOException {
        PrintRequestAttributeSet wanted = new HashPrintRequestAttributeSet();
        wanted.add(new JobName(job.name(), Locale.getDefault()));
        wanted.add(job.paper().media());
        wanted.add(new Copies(job.copies()));
        try {
            if (service.isDocFlavorSupported(PDF)) {
                wanted.add(JobSheets.NONE);
                try (InputStream in = Files.newInputStream(document)) {
                    send(new SimpleDoc(in, PDF, null), wanted);
                }
            } else {
                try (PDDocument pages = Loader.loadPDF(document.toFile())) {
                    send(new SimpleDoc(new PDFPageable(pages), PAGES, null), wanted);
                }
            }
        } catch (PrintException e) {
            throw new IOException(reason(e), e);
        }
    }

    private void send(Doc doc, PrintRequestAttributeSet wanted) throws PrintException {
        service.createPrintJob().print(doc, wanted);
    }

    private static String reason(PrintException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return Optional.ofNullable(cause.getMessage()).orElse(cause.getClass().getSimpleName());
    }
}
