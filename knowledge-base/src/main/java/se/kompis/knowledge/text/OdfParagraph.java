package se.kompis.knowledge.text;

/** Gathers one paragraph of OpenDocument, whose blanks are elements of their own. */
final class OdfParagraph {
    /** More blanks than anybody sees. */
    private static final int MAX_BLANKS = 20;

    private final StringBuilder text = new StringBuilder();

    /** Takes the element, where it stands for characters. */
    void start(XmlEvents xml) {
        switch (xml.name()) {
            case "s" -> text.repeat(' ', Math.clamp(xml.number("c", 1), 0, MAX_BLANKS));
            case "tab" -> text.append(' ');
            case "line-break" -> text.append('\n');
            default -> {}
        }
    }

    void text(String characters) {
        text.append(characters);
    }

    String take() {
        String taken = text.toString();
        text.setLength(0);
        return taken;
    }
}
