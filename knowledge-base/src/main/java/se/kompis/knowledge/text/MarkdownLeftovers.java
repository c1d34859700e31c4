package se.kompis.knowledge.text;

import java.util.regex.Pattern;

/**
 * Markup that CommonMark leaves as text because its writer, or the writer's tool, spells it
 * otherwise. A reader would take it for a mistake in a quotation.
 */
final class MarkdownLeftovers {
    /** Tags of site generators: Markdoc's, Jekyll's and Hugo's. */
    private static final Pattern TEMPLATE_TAG =
            Pattern.compile("\\{%[^%{}\\n]{0,300}%\\}|\\{\\{[<%][^{}\\n]{0,300}[>%]\\}\\}");

    /** A blank before the closing star leaves both stars as text: "*word *and". */
    private static final Pattern FAILED_EMPHASIS =
            Pattern.compile("(?<!\\S)\\*(\\S[^*\\n]{0,200}?)\\s\\*(?=\\p{L})");

    /** The box of a task list. */
    private static final Pattern TASK = Pattern.compile("^\\s*\\[[ xX]\\]\\s+");

    /** A wiki's link to a page whose name has blanks: "[Benchmarking](Benchmarking 2019)". */
    private static final Pattern WIKI_LINK =
            Pattern.compile("\\[([^\\[\\]\\n]{1,300})\\]\\([^()\\n]{1,500}\\)");

    /** What remains of a link whose title holds quotation marks. */
    private static final Pattern LINK_END = Pattern.compile("\\]\\(https?://[^\\s()]+[^()\\n]*\\)");

    /** A heading without its blank: "##Titel". */
    private static final Pattern HEADING_MARK = Pattern.compile("^\\s*#{1,6}(?=\\p{L})");

    private MarkdownLeftovers() {}

    static String removedFrom(CharSequence block) {
        String words = TEMPLATE_TAG.matcher(block).replaceAll(" ");
        words = FAILED_EMPHASIS.matcher(words).replaceAll("$1 ");
        words = TASK.matcher(words).replaceFirst("");
        words = WIKI_LINK.matcher(words).replaceAll("$1");
        words = LINK_END.matcher(words).replaceAll("");
        return HEADING_MARK.matcher(words).replaceFirst("");
    }
}
