package se.kompis.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/**
 * CommonMark to HTML that can do no harm: paragraphs, lists and emphasis; raw HTML shown as text,
 * links to web and mail addresses only, and no pictures, since nothing is fetched from elsewhere.
 */
@Component
class Markdown {
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(ListBlock.class, FencedCodeBlock.class);

    private final Parser parser =
            Parser.builder()
                    .enabledBlockTypes(BLOCKS)
                    .postProcessor(Markdown::withoutPictures)
                    .build();
    private final HtmlRenderer renderer =
            HtmlRenderer.builder()
                    .escapeHtml(true)
                    .sanitizeUrls(true)
                    .percentEncodeUrls(true)
                    .softbreak("\n")
                    .attributeProviderFactory(_ -> Markdown::closeBehindLinks)
                    .build();

    String html(String commonMark) {
        return renderer.render(parser.parse(commonMark));
    }

    private static void closeBehindLinks(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow");
        }
    }

    private static Node withoutPictures(Node document) {
        document.accept(new PictureRemover());
        return document;
    }

    /** Leaves the words that stand for a picture. */
    private static final class PictureRemover extends AbstractVisitor {
        @Override
        public void visit(Image image) {
            for (Node child : children(image)) {
                image.insertBefore(child);
            }
            image.unlink();
        }

        private static List<Node> children(Node parent) {
            List<Node> children = new java.util.ArrayList<>();
            for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
                children.add(child);
            }
            return children;
        }
    }
}
