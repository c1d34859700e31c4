package se.kompis.knowledge.text;

import java.io.IOException;
import java.util.Map;

/** Texts and presentations as LibreOffice writes them. */
final class SampleOpenDocument {
    private static final String ODF =
            " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
                    + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'"
                    + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                    + " xmlns:presentation='urn:oasis:names:tc:opendocument:xmlns:presentation:1.0'";

    private SampleOpenDocument() {}

    static byte[] odt(String body) throws IOException {
        return SampleFiles.zip(
                Map.of(
                        "mimetype",
                        FileType.ODT.mediaType(),
                        "content.xml",
                        "<office:document-content"
                                + ODF
                                + "><office:body><office:text>"
                                + body
                                + "</office:text></office:body></office:document-content>"));
    }

    static byte[] odt() throws IOException {
        return odt(
                "<text:h text:outline-level='1'>Arkiv</text:h><text:p>Bevara<text:s text:c='3'/>handlingar.</text:p>");
    }

    static byte[] odp(String styles, String pages) throws IOException {
        return SampleFiles.zip(
                Map.of(
                        "mimetype",
                        FileType.ODP.mediaType(),
                        "content.xml",
                        "<office:document-content"
                                + ODF
                                + "><office:automatic-styles>"
                                + styles
                                + "</office:automatic-styles><office:body><office:presentation>"
                                + pages
                                + "</office:presentation></office:body></office:document-content>"));
    }

    static byte[] odp() throws IOException {
        return odp(
                "",
                "<draw:page><draw:frame presentation:class='title'><draw:text-box><text:p>Mål</text:p></draw:text-box></draw:frame>"
                        + "<draw:frame presentation:class='outline'><draw:text-box><text:p>Nöjda invånare</text:p></draw:text-box></draw:frame></draw:page>");
    }
}
