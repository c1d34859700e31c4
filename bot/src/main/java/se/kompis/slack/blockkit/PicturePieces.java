package se.kompis.slack.blockkit;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import java.net.URI;
import se.kompis.conversation.Block;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Splitting;

/** A picture, which Slack fetches from Kompis; where it cannot, the words that stand for it. */
final class PicturePieces {
    private static final int LONGEST_ALT = 2_000;

    private final PublicAddress address;

    PicturePieces(PublicAddress address) {
        this.address = address;
    }

    Piece of(Block.Picture picture) {
        String words = Mrkdwn.escape(picture.alt());
        return address.of(picture.bitmap())
                .map(url -> Piece.of(words, image(picture, url)))
                .orElseGet(() -> Piece.of(words, ButtonPieces.note(words)));
    }

    private static LayoutBlock image(Block.Picture picture, URI url) {
        return ImageBlock.builder()
                .imageUrl(url.toString())
                .altText(Splitting.shorten(picture.alt(), LONGEST_ALT))
                .build();
    }
}
