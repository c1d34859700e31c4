package se.kompis.teams;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Content;
import se.kompis.conversation.Inbox;
import se.kompis.teams.cards.CardValues;

/** Takes what people write, and presses of buttons in clients that know no invokes. */
@Component
@WithTeams
class MessageHandler {
    private final Inbox inbox;
    private final Envelopes envelopes;
    private final CardValues values;

    MessageHandler(Inbox inbox, Envelopes envelopes, CardValues values) {
        this.inbox = inbox;
        this.envelopes = envelopes;
        this.values = values;
    }

    /** In a room with others, only what calls Kompis is meant for it. */
    void said(Activity activity) {
        Optional<Content> pressed = values.read(activity.value()).map(CardValues.Press::content);
        if (pressed.isPresent() || !activity.isShared() || activity.mentionsBot()) {
            Content content = pressed.orElseGet(() -> new Content.Said(TeamsText.of(activity)));
            inbox.accept(envelopes.wrap("message", activity, content, files(activity)));
        }
    }

    private static List<Attachment> files(Activity activity) {
        return activity.files().flatMap(MessageHandler::file).toList();
    }

    /** Teams does not tell how large a file is. */
    private static Stream<Attachment> file(Activity.File file) {
        return file.download().stream()
                .map(url -> new Attachment(url, file.name() == null ? "" : file.name(), 0));
    }
}
