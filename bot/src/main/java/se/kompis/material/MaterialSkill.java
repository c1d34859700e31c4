package se.kompis.material;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Attachments;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;
import se.kompis.knowledge.LibraryId;

/** Takes files that editors send, and publishes what became of them at the press of a button. */
@Component
@Order(5)
class MaterialSkill implements Skill {
    private static final Logger log = LoggerFactory.getLogger(MaterialSkill.class);

    private final Attachments attachments;
    private final Uploads uploads;
    private final UploadReplies replies;
    private final UploadNotice notice;
    private final DraftTalk drafts;
    private final Texts texts;
    private final UploadProperties properties;

    MaterialSkill(
            Attachments attachments,
            Uploads uploads,
            UploadReplies replies,
            UploadNotice notice,
            DraftTalk drafts,
            Texts texts,
            UploadProperties properties) {
        this.attachments = attachments;
        this.uploads = uploads;
        this.replies = replies;
        this.notice = notice;
        this.drafts = drafts;
        this.texts = texts;
        this.properties = properties;
    }

    @Override
    public String name() {
        return UploadReplies.SKILL;
    }

    @Override
    public Optional<String> help(Participant participant) {
        return Libraries.editableBy(participant).isEmpty()
                ? Optional.empty()
                : Optional.of(texts.get(participant.locale(), "material.help"));
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Said _ when !turn.message().attachments().isEmpty() ->
                    Optional.of(discreet(turn, received(turn)));
            case Content.Said said when turn.expected() -> drafts.tried(turn, said.text());
            case Content.Said _ -> Optional.empty();
            case Content.Pressed pressed -> Optional.of(discreet(turn, pressed(turn, pressed)));
            case Content.Submitted _ -> Optional.of(drafts.gone(turn));
        };
    }

    /** What is prepared is nothing for all who read a channel. */
    private static Reply discreet(Turn turn, Reply reply) {
        return turn.message().shared() ? reply.asPersonal() : reply;
    }

    private Reply pressed(Turn turn, Content.Pressed pressed) {
        return switch (pressed.action()) {
            case UploadReplies.STATUS -> status(turn, pressed.values().getOrDefault("way", ""));
            case UploadReplies.PUBLISH -> drafts.publish(turn, pressed.values());
            case UploadReplies.TRY -> drafts.offerTrial(turn, pressed.values());
            default -> drafts.gone(turn);
        };
    }

    private Reply received(Turn turn) {
        Set<LibraryId> libraries = Libraries.editableBy(turn.participant());
        if (libraries.isEmpty()) {
            return Reply.of(new Block.Text(texts.get(turn.locale(), "material.notForYou")));
        }
        List<Block> blocks = new ArrayList<>();
        for (Attachment attachment : turn.message().attachments()) {
            blocks.addAll(received(turn, attachment, libraries.iterator().next()));
        }
        return Reply.of(blocks);
    }

    private List<Block> received(Turn turn, Attachment attachment, LibraryId library) {
        Uploads.Sending sending =
                new Uploads.Sending(
                        library,
                        turn.participant().person(),
                        way(turn.message(), attachment),
                        Optional.empty());
        try (InputStream content = attachments.open(turn.message(), attachment)) {
            uploads.accept(sending, attachment.name(), content);
        } catch (IOException unreachable) {
            log.warn("File {} of a message did not come", attachment.id(), unreachable);
            String name = FileNames.shown(attachment.name());
            return List.of(
                    new Block.Text(replies.line(turn.locale(), name, "verdict.unreachable")));
        }
        uploads.await(sending.way(), properties.patience());
        return soFar(turn, sending.way());
    }

    /** What became of a sending; if that is not known yet, it is told later. */
    private List<Block> soFar(Turn turn, String way) {
        List<Upload> found = uploads.ofWay(way);
        List<Block> blocks = new ArrayList<>(replies.of(found, way, turn.participant()));
        if (!found.stream().allMatch(it -> it.state().isSettled())) {
            notice.order(turn.participant(), turn.message().sender(), way);
            blocks.add(new Block.Note(texts.get(turn.locale(), "material.willTell")));
        }
        return blocks;
    }

    /** The same message once more, after a crash, is the same sending. */
    private static String way(Message message, Attachment attachment) {
        return String.join(
                "/",
                message.sender().channel(),
                message.sender().connection(),
                message.id(),
                attachment.id());
    }

    private Reply status(Turn turn, String way) {
        List<Upload> found =
                uploads.ofWay(way).stream()
                        .filter(it ->
                                Libraries.editableBy(turn.participant()).contains(it.library()))
                        .toList();
        return found.isEmpty()
                ? drafts.gone(turn)
                : Reply.of(replies.of(found, way, turn.participant()));
    }
}
