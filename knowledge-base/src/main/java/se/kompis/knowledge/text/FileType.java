package se.kompis.knowledge.text;

/** The kinds of file that are read, with their registered media types. */
enum FileType {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT("application/vnd.oasis.opendocument.text"),
    ODP("application/vnd.oasis.opendocument.presentation"),
    HTML("text/html"),
    MARKDOWN("text/markdown"),
    WEBVTT("text/vtt"),
    SRT("application/x-subrip"),
    PLAIN("text/plain");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether it is a zip archive inside. */
    boolean zipped() {
        return switch (this) {
            case DOCX, PPTX, ODT, ODP -> true;
            case PDF, HTML, MARKDOWN, WEBVTT, SRT, PLAIN -> false;
        };
    }
}
