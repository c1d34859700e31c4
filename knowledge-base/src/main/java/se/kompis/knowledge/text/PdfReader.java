package se.kompis.knowledge.text;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;

/** Reads PDF, a section a page. */
final class PdfReader implements FormatReader {

    @Override
    public Document read(Source source) throws UnreadableException, IOException {
        PdfStreams.check(source);
        try (PDDocument pdf = Loader.loadPDF(source.file().toFile())) {
            checkPermission(pdf);
            checkForm(pdf);
            source.checkPages(pdf.getNumberOfPages());
            return read(pdf, source);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(Verdict.ENCRYPTED, "PDF with a password", e);
        }
    }

    private static void checkPermission(PDDocument pdf) throws UnreadableException {
        if (!pdf.getCurrentAccessPermission().canExtractContent()) {
            throw new UnreadableException(Verdict.ENCRYPTED, "PDF forbids extraction of text");
        }
    }

    /** The pages of a dynamic XFA form say only that another program is needed. */
    private static void checkForm(PDDocument pdf) throws UnreadableException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm(null);
        if (form != null && form.xfaIsDynamic()) {
            throw new UnreadableException(Verdict.NO_TEXT, "dynamic XFA form");
        }
    }

    private static Document read(PDDocument pdf, Source source)
            throws UnreadableException, IOException {
        List<ReadWarning> warnings = new ArrayList<>();
        List<PdfPage> pages = PdfPages.read(pdf, source, warnings);
        PdfSections sections = new PdfSections(pages, PdfOutline.read(pdf));
        pages.stream()
                .filter(page -> page.lines().isEmpty() && page.pictures())
                .map(page -> new Locator.Page(page.number()))
                .forEach(page -> warnings.add(new ReadWarning(ReadWarning.Kind.NO_TEXT, page)));
        List<Section> read = sections.sections(source.budget());
        Optional<String> title = Optional.ofNullable(pdf.getDocumentInformation().getTitle());
        return new Document(
                source.mediaType(),
                Titles.choose(title, sections.title(), read),
                properties(pdf),
                read,
                warnings);
    }

    private static Map<String, String> properties(PDDocument pdf) {
        Map<String, String> properties = new HashMap<>();
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        Optional.ofNullable(catalog.getLanguage())
                .filter(language -> language.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]+)*"))
                .map(language -> Locale.forLanguageTag(language).toLanguageTag())
                .ifPresent(value -> properties.put(Document.Properties.LANGUAGE, value));
        date(pdf).ifPresent(date -> properties.put(Document.Properties.VERSION, date.toString()));
        return properties;
    }

    private static Optional<LocalDate> date(PDDocument pdf) {
        Optional<Calendar> modified =
                Optional.ofNullable(pdf.getDocumentInformation().getModificationDate());
        return modified.or(
                        () -> Optional.ofNullable(pdf.getDocumentInformation().getCreationDate()))
                .map(date -> LocalDate.ofInstant(date.toInstant(), zone(date)));
    }

    private static ZoneId zone(Calendar date) {
        return date.getTimeZone().toZoneId();
    }
}
