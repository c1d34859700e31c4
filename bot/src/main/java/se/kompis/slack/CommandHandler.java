package se.kompis.slack;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Content;
import se.kompis.conversation.Inbox;
import se.kompis.conversation.Message;

/**
 * Takes the slash command and the message shortcut. Both work anywhere, also where Kompis is no
 * member, and are answered for the eyes of whoever used them.
 */
@Component
@WithSlack
class CommandHandler {
    /** What a command without a word asks for. */
    private static final String HELP = "hjälp";

    private final Inbox inbox;
    private final Envelopes envelopes;
    private final Workspaces workspaces;
    private final Triggers triggers;

    CommandHandler(Inbox inbox, Envelopes envelopes, Workspaces workspaces, Triggers triggers) {
        this.inbox = inbox;
        this.envelopes = envelopes;
        this.workspaces = workspaces;
        this.triggers = triggers;
    }

    /** {@code /kompis Vad är öppna data?} */
    void commanded(SlashCommandPayload payload) {
        String text = payload.getText() == null ? "" : SlackText.plain(payload.getText(), "");
        Sender sender = new Sender(payload.getTeamId(), payload.getUserId(), payload.getTeamId());
        accept(
                envelopes.wrap(
                        "command/" + payload.getTriggerId(),
                        sender,
                        WayBack.privatelyTo(payload.getChannelId(), "", payload.getResponseUrl()),
                        new Content.Said(text.isEmpty() ? HELP : text)),
                payload.getTriggerId());
    }

    /** "Fråga Kompis om det här" on a message, whoever wrote it. */
    void asked(MessageShortcutPayload payload) {
        MessageShortcutPayload.User user = payload.getUser();
        String team = payload.getTeam().getId();
        String text = payload.getMessage().getText();
        accept(
                envelopes.wrap(
                        "shortcut/" + payload.getActionTs() + "/" + user.getId(),
                        new Sender(
                                team,
                                user.getId(),
                                user.getTeamId() == null ? team : user.getTeamId()),
                        WayBack.privatelyTo(
                                payload.getChannel().getId(), "", payload.getResponseUrl()),
                        new Content.Said(text == null ? "" : SlackText.plain(text, ""))),
                payload.getTriggerId());
    }

    private void accept(Message message, String trigger) {
        if (workspaces.serves(message.sender().connection())) {
            triggers.keep(message.id(), trigger);
            inbox.accept(message);
        }
    }
}
