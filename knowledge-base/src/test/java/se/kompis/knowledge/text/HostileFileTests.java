package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDXFAResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kompis.knowledge.text.SamplePdf.Line;

class HostileFileTests extends Reading {
    private static final ReadLimits SMALL = new ReadLimits(1 << 20, 4 << 20, 100, 100_000, 3);

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertThat(verdict("a.pdf", new byte[0])).isEqualTo(Verdict.EMPTY);
    }

    @Test
    void refusesAFileAboveTheLimitWithoutReadingIt() throws Exception {
        SampleFiles.write(folder, "stor.pdf", new byte[0]);
        try (RandomAccessFile file =
                new RandomAccessFile(folder.resolve("stor.pdf").toFile(), "rw")) {
            file.setLength(200L << 20);
        }

        assertThat(refusal("stor.pdf")).isEqualTo(Verdict.TOO_LARGE);
    }

    @Test
    void refusesFilesWithoutText() throws Exception {
        assertThat(verdict("a.pdf", SamplePdf.file(List.of(List.of())))).isEqualTo(Verdict.NO_TEXT);
        assertThat(verdict("a.docx", SampleWord.file(""))).isEqualTo(Verdict.NO_TEXT);
        assertThat(verdict("a.txt", SampleFiles.utf8("\n \n---\n"))).isEqualTo(Verdict.NO_TEXT);
        assertThat(verdict("a.md", SampleFiles.utf8("# Bara rubrik\n"))).isEqualTo(Verdict.NO_TEXT);
    }

    @Test
    void refusesFilesCutInTheMiddle() throws Exception {
        for (String name : List.of("a.docx", "a.pptx", "a.odt", "a.odp")) {
            byte[] whole = SampleFiles.named(name);
            assertThat(verdict(name, Arrays.copyOf(whole, whole.length / 2)))
                    .as(name)
                    .isEqualTo(Verdict.DAMAGED);
        }
        byte[] pdf = SamplePdf.file();
        assertThat(verdict("a.pdf", Arrays.copyOf(pdf, 40))).isEqualTo(Verdict.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MZ\u0090\0\u0003\0\0\0",
                "\u0089PNG\r\n\u001A\n\0\0\0",
                "{\\rtf1 text}",
                "<svg/>",
                "<?xml version='1.0'?><a/>",
                "{\"a\": 1}",
                "%!PS-Adobe"
            })
    void refusesWhatItDoesNotKnow(String start) throws Exception {
        byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);

        assertThat(verdict("a.txt", bytes)).isEqualTo(Verdict.UNKNOWN_TYPE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a ", "[", "![", "**a ", "<div>", "` ", "1. ", "| "})
    void readsDeeplyNestedMarkdown(String opening) throws Exception {
        byte[] bytes =
                SampleFiles.utf8(
                        "# R\n\n" + opening.repeat(20_000) + "text" + " a*".repeat(20_000));

        assertThat(read("a.md", bytes).sections()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<ul><li>", "<table><tr><td>", "<b>", "<blockquote>"})
    void readsDeeplyNestedHtml(String opening) throws Exception {
        byte[] bytes =
                SampleFiles.utf8("<!doctype html><html><body>" + opening.repeat(50_000) + "text");

        assertThat(read("a.html", bytes).sections().getFirst().text()).contains("text");
    }

    @Test
    void readsOneEnormousLineOrSaysThatItIsTooMuch() throws Exception {
        byte[] bytes = SampleFiles.utf8("ord ".repeat(4_900_000));

        assertThat(sections("a.txt", bytes).getFirst().text()).hasSize(19_599_999);
        assertThat(verdict("a.txt", bytes, new ReadLimits(100 << 20, 1, 1, 1_000_000, 1)))
                .isEqualTo(Verdict.TOO_MUCH_TEXT);
    }

    @Test
    void refusesTooManyPages() throws Exception {
        List<Line> page = List.of(Line.at(72, 700, "Text"));
        byte[] pdf = SamplePdf.file(List.of(page, page, page, page));
        String slide = SampleSlides.slide("", SampleSlides.shape("body", "Text"));

        assertThat(verdict("a.pdf", pdf, SMALL)).isEqualTo(Verdict.TOO_MUCH_TEXT);
        assertThat(
                        verdict(
                                "a.pptx",
                                SampleSlides.file(List.of(slide, slide, slide, slide), Map.of()),
                                SMALL))
                .isEqualTo(Verdict.TOO_MUCH_TEXT);
    }

    @Test
    void refusesAPdfStreamThatUnpacksToFarTooMuch() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            COSStream stream = pdf.getDocument().createCOSStream();
            try (var raw = stream.createRawOutputStream();
                    var deflated = new DeflaterOutputStream(raw)) {
                for (int i = 0; i < 100; i++) {
                    deflated.write(new byte[1 << 20]);
                }
            }
            stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);

            assertThat(verdict("a.pdf", SamplePdf.saved(pdf))).isEqualTo(Verdict.UNPACKS_TOO_LARGE);
        }
    }

    @Test
    void survivesDeeplyNestedPdfObjects() throws Exception {
        String deep =
                "%PDF-1.7\n1 0 obj\n"
                        + "[".repeat(100_000)
                        + "\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF";

        assertThat(verdict("a.pdf", SampleFiles.utf8(deep))).isEqualTo(Verdict.DAMAGED);
    }

    @Test
    void readsNoTextOutOfADynamicForm() throws Exception {
        try (PDDocument pdf = new PDDocument()) {
            SamplePdf.addPage(pdf, List.of(Line.at(72, 700, "Please wait")));
            var form = new PDAcroForm(pdf);
            form.setXFA(new PDXFAResource(pdf.getDocument().createCOSStream()));
            pdf.getDocumentCatalog().setAcroForm(form);

            assertThat(verdict("a.pdf", SamplePdf.saved(pdf))).isEqualTo(Verdict.NO_TEXT);
        }
    }

    private Verdict refusal(String name) throws IOException {
        try {
            new DocumentReader(ReadLimits.DEFAULT).read(folder.resolve(name), ReadProgress.SILENT);
            throw new AssertionError("not refused");
        } catch (UnreadableException e) {
            return e.verdict();
        }
    }
}
