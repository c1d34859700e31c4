package se.kompis.slack.blockkit;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewState;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Form;
import se.kompis.conversation.PublicAddress;
import se.kompis.conversation.Splitting;

/** Renders what Kompis says in Slack's Block Kit. */
@Component
public final class BlockKit {
    private static final int MOST_VIEW_BLOCKS = 100;
    private static final int LONGEST_TITLE = 24;

    private final ButtonValues values;
    private final PublicAddress address;

    BlockKit(ButtonValues values, PublicAddress address) {
        this.values = values;
        this.address = address;
    }

    /** The messages to send, in order; more than one only where Slack's limits ask for it. */
    public List<SlackMessage> messages(List<Block> blocks) {
        return Packing.pack(pieces(blocks, true));
    }

    private List<Piece> pieces(List<Block> blocks, boolean thumbs) {
        return new Pieces(values, address, thumbs).of(blocks);
    }

    /** The Home tab. */
    public View home(List<Block> blocks) {
        return View.builder().type("home").blocks(viewBlocks(blocks)).build();
    }

    /**
     * A modal to fill in.
     *
     * @param cancel the word on the button that closes it
     * @param metadata comes back with what was filled in; at most 3,000 characters
     */
    public View modal(Form form, String cancel, String metadata) {
        List<LayoutBlock> blocks = new ArrayList<>();
        if (!form.intro().isBlank()) {
            blocks.addAll(viewBlocks(List.of(new Block.Text(form.intro()))));
        }
        form.fields().stream().map(FormView::input).forEach(blocks::add);
        return modal(form.title(), cancel, blocks)
                .callbackId(form.id())
                .submit(submit(Splitting.shorten(form.submit(), LONGEST_TITLE)))
                .privateMetadata(metadata)
                .build();
    }

    /** A modal to read. */
    public View page(String title, String close, List<Block> blocks) {
        return modal(title, close, viewBlocks(blocks)).build();
    }

    private static View.ViewBuilder modal(String title, String close, List<LayoutBlock> blocks) {
        return View.builder()
                .type("modal")
                .title(title(Splitting.shorten(title, LONGEST_TITLE)))
                .close(close(Splitting.shorten(close, LONGEST_TITLE)))
                .blocks(blocks);
    }

    private List<LayoutBlock> viewBlocks(List<Block> blocks) {
        return Packing.blocks(pieces(blocks, false)).stream().limit(MOST_VIEW_BLOCKS).toList();
    }

    private static ViewTitle title(String text) {
        return ViewTitle.builder().type("plain_text").text(text).build();
    }

    private static ViewSubmit submit(String text) {
        return ViewSubmit.builder().type("plain_text").text(text).build();
    }

    private static ViewClose close(String text) {
        return ViewClose.builder().type("plain_text").text(text).build();
    }

    /** What was filled into a modal, by field id. */
    public static Map<String, List<String>> values(ViewState state) {
        return FormView.values(state);
    }
}
