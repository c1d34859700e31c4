package se.kompis.conversation;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.StrongEmphasis;

/** A platform's own markup, as far as it differs from others'. */
public interface Markup {

    /** Plain text, in which every character means itself. */
    String text(String literal);

    /** What stands before an item of a list without numbers. */
    String bullet();

    /** A quotation, of which each block is written already. */
    String quote(List<String> blocks);

    /** Lines of code. */
    String codeBlock(String code);

    /** Code within a line. */
    String code(String code);

    /** Words that are written already and not blank, stressed. */
    String emphasis(Emphasis node, String words);

    /** Words that are written already and not blank, stressed strongly. */
    String strong(StrongEmphasis node, String words);

    /** A link with a label that is written already and not blank. */
    String linkTo(String address, String label);

    /** A new line within a paragraph. */
    String lineBreak();
}
