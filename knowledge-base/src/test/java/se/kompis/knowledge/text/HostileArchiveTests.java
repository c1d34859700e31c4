package se.kompis.knowledge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArchiveTests extends Reading {
    private static final ReadLimits SMALL = new ReadLimits(1 << 20, 4 << 20, 100, 100_000, 3);

    @Test
    void refusesOldOfficeFilesSpreadsheetsAndPlainArchives() throws Exception {
        assertThat(verdict("a.doc", ole2("WordDocument"))).isEqualTo(Verdict.UNKNOWN_TYPE);
        assertThat(verdict("a.zip", SampleFiles.zip(Map.of("a.txt", "text"))))
                .isEqualTo(Verdict.UNKNOWN_TYPE);
        assertThat(
                        verdict(
                                "a.xlsx",
                                SampleFiles.zip(
                                        Map.of(
                                                "[Content_Types].xml",
                                                "<Types>spreadsheetml.sheet.main+xml</Types>"))))
                .isEqualTo(Verdict.UNKNOWN_TYPE);
    }

    @Test
    void seesThatAnOfficeFileIsEncrypted() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemligt");
            try (var encrypted = encryptor.getDataStream(container)) {
                encrypted.write(SampleWord.file());
            }
            container.writeFilesystem(out);
        }

        assertThat(verdict("a.docx", out.toByteArray())).isEqualTo(Verdict.ENCRYPTED);
    }

    @Test
    void seesThatAnOpenDocumentIsEncrypted() throws Exception {
        Map<String, String> parts = openDocument();
        parts.put("META-INF/manifest.xml", "<manifest><encryption-data/></manifest>");

        assertThat(verdict("a.odt", SampleFiles.zip(parts))).isEqualTo(Verdict.ENCRYPTED);
    }

    @Test
    void refusesMacros() throws Exception {
        Map<String, String> word = SampleWord.parts(SampleWord.paragraph("Text"));
        word.put("word/vbaProject.bin", "x");
        Map<String, String> open = openDocument();
        open.put("Basic/Standard/Module1.xml", "<module/>");

        assertThat(verdict("a.docx", SampleFiles.zip(word))).isEqualTo(Verdict.MACROS);
        assertThat(verdict("a.odt", SampleFiles.zip(open))).isEqualTo(Verdict.MACROS);
    }

    @Test
    void refusesZipBombsByWhatTheyUnpackTo() throws Exception {
        Map<String, String> one = SampleWord.parts(SampleWord.paragraph("Text"));
        one.put("word/media/bomb.bin", "0".repeat(3 << 20));
        Map<String, String> many = SampleWord.parts(SampleWord.paragraph("Text"));
        for (int i = 0; i < 9; i++) {
            many.put("word/media/" + i, "0".repeat(600_000));
        }

        assertThat(verdict("a.docx", SampleFiles.zip(one), SMALL))
                .isEqualTo(Verdict.UNPACKS_TOO_LARGE);
        assertThat(verdict("a.docx", SampleFiles.zip(many), SMALL))
                .isEqualTo(Verdict.UNPACKS_TOO_LARGE);
    }

    @Test
    void doesNotBelieveTheSizesThatAZipDeclares() throws Exception {
        Map<String, String> parts = SampleWord.parts(SampleWord.paragraph("Text"));
        parts.put("word/media/bomb.bin", "0".repeat(3 << 20));
        byte[] zip = SampleFiles.zip(parts);
        patchDeclaredSize(zip, 3 << 20, 10);

        assertThat(verdict("a.docx", zip, SMALL)).isIn(Verdict.UNPACKS_TOO_LARGE, Verdict.DAMAGED);
    }

    @Test
    void refusesTooManyEntries() throws Exception {
        Map<String, String> parts = SampleWord.parts(SampleWord.paragraph("Text"));
        for (int i = 0; i < 20_001; i++) {
            parts.put("x" + i, "");
        }

        assertThat(verdict("a.docx", SampleFiles.zip(parts))).isEqualTo(Verdict.UNPACKS_TOO_LARGE);
    }

    @Test
    void writesNothingOutsideItself() throws Exception {
        Map<String, String> parts = SampleWord.parts(SampleWord.paragraph("Text"));
        parts.put("../../utanfor.txt", "x");

        assertThat(sections("a.docx", SampleFiles.zip(parts))).hasSize(1);
        assertThat(folder.resolve("../../utanfor.txt")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'>",
                "<!DOCTYPE a [<!ENTITY x 'aaaaaaaaaa'><!ENTITY y '&x;&x;&x;&x;&x;&x;&x;&x;'>]>"
            })
    void refusesDocumentTypeDeclarations(String declaration) throws Exception {
        Map<String, String> parts = SampleWord.parts(SampleWord.paragraph("&x;"));
        parts.compute("word/document.xml", (name, xml) -> declaration + xml);
        Map<String, String> open = openDocument();
        open.compute("content.xml", (name, xml) -> declaration + xml);

        assertThat(verdict("a.docx", SampleFiles.zip(parts))).isEqualTo(Verdict.DAMAGED);
        assertThat(verdict("a.odt", SampleFiles.zip(open))).isEqualTo(Verdict.DAMAGED);
    }

    @Test
    void refusesXmlNestedBeyondReason() throws Exception {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(50_000) + SampleWord.paragraph("Text");

        assertThat(verdict("a.docx", SampleWord.file(deep))).isEqualTo(Verdict.DAMAGED);
    }

    private static Map<String, String> openDocument() {
        return new HashMap<>(
                Map.of(
                        "mimetype",
                        FileType.ODT.mediaType(),
                        "content.xml",
                        "<content><body><p>Text</p></body></content>"));
    }

    private static byte[] ole2(String entry) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
            container.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static void patchDeclaredSize(byte[] zip, int from, int to) {
        for (int i = 0; i + 4 <= zip.length; i++) {
            if (ByteBuffer.wrap(zip, i, 4).order(ByteOrder.LITTLE_ENDIAN).getInt() == from) {
                ByteBuffer.wrap(zip, i, 4).order(ByteOrder.LITTLE_ENDIAN).putInt(to);
            }
        }
    }
}
