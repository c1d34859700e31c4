package se.kompis.slack;

import com.slack.api.app_backend.events.payload.Authorization;
import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.model.File;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Attachment;
import se.kompis.conversation.Content;
import se.kompis.conversation.Inbox;

/** Takes what people write: to Kompis alone, in its threads, or mentioning it. */
@Component
@WithSlack
class MessageHandler {
    private final Inbox inbox;
    private final Envelopes envelopes;
    private final Workspaces workspaces;
    private final Threads threads;

    MessageHandler(Inbox inbox, Envelopes envelopes, Workspaces workspaces, Threads threads) {
        this.inbox = inbox;
        this.envelopes = envelopes;
        this.workspaces = workspaces;
        this.threads = threads;
    }

    /**
     * Something written, whatever kind of event told of it.
     *
     * @param team the workspace that Kompis was told through
     * @param botUser Kompis in it
     * @param home the writer's own workspace
     */
    private record Written(
            String team,
            String botUser,
            @Nullable String user,
            @Nullable String home,
            String channel,
            @Nullable String thread,
            String ts,
            @Nullable String text,
            List<File> files) {

        String words() {
            return text == null ? "" : text;
        }

        /** The same for all events that tell of the same message. */
        String id() {
            return "message/" + channel + "/" + ts;
        }

        boolean isMention() {
            return SlackText.mentions(words(), botUser);
        }
    }

    void message(EventsApiPayload<MessageEvent> payload) {
        MessageEvent event = payload.getEvent();
        if (event.getBotId() != null) {
            return;
        }
        said(
                written(
                        payload,
                        event.getUser(),
                        event.getTeam(),
                        event.getChannel(),
                        event.getThreadTs(),
                        event.getTs(),
                        event.getText(),
                        event.getFiles()),
                "im".equals(event.getChannelType()));
    }

    void file(EventsApiPayload<MessageFileShareEvent> payload) {
        MessageFileShareEvent event = payload.getEvent();
        said(
                written(
                        payload,
                        event.getUser(),
                        null,
                        event.getChannel(),
                        event.getThreadTs(),
                        event.getTs(),
                        event.getText(),
                        event.getFiles()),
                "im".equals(event.getChannelType()));
    }

    /**
     * To Kompis alone everything is meant for it; elsewhere, what continues a thread of its own.
     */
    private void said(Written written, boolean direct) {
        if (direct) {
            String thread = written.thread() == null ? "" : written.thread();
            accept(written, WayBack.to(written.channel(), thread));
        } else if (written.thread() != null
                && !written.isMention()
                && threads.isJoined(written.team(), written.channel(), written.thread())) {
            accept(written, WayBack.to(written.channel(), written.thread()));
        }
    }

    void mention(EventsApiPayload<AppMentionEvent> payload) {
        AppMentionEvent event = payload.getEvent();
        if (event.getBotId() != null) {
            return;
        }
        Written written =
                written(
                        payload,
                        event.getUser(),
                        event.getUserTeam() == null ? event.getTeam() : event.getUserTeam(),
                        event.getChannel(),
                        event.getThreadTs(),
                        event.getTs(),
                        event.getText(),
                        event.getFiles());
        String thread = written.thread() == null ? written.ts() : written.thread();
        accept(written, WayBack.to(written.channel(), thread));
    }

    private void accept(Written written, WayBack way) {
        if (written.user() == null
                || written.user().equals(written.botUser())
                || !workspaces.serves(written.team())) {
            return;
        }
        String home = written.home() == null ? written.team() : written.home();
        inbox.accept(
                envelopes.wrap(
                        written.id(),
                        new Sender(written.team(), written.user(), home),
                        way,
                        new Content.Said(SlackText.plain(written.words(), written.botUser())),
                        written.files().stream().map(MessageHandler::attachment).toList()));
    }

    private static Attachment attachment(File file) {
        String name = file.getName() == null ? file.getId() : file.getName();
        return new Attachment(file.getId(), name, file.getSize() == null ? 0 : file.getSize());
    }

    private static Written written(
            EventsApiPayload<?> payload,
            @Nullable String user,
            @Nullable String home,
            String channel,
            @Nullable String thread,
            String ts,
            @Nullable String text,
            @Nullable List<File> files) {
        return new Written(
                team(payload),
                authorization(payload).map(Authorization::getUserId).orElse(""),
                user,
                home,
                channel,
                thread,
                ts,
                text,
                files == null ? List.of() : files);
    }

    /** In a shared channel the event's own team may be the writer's; this is the one of the app. */
    static String team(EventsApiPayload<?> payload) {
        return authorization(payload).map(Authorization::getTeamId).orElseGet(payload::getTeamId);
    }

    private static Optional<Authorization> authorization(EventsApiPayload<?> payload) {
        return Optional.ofNullable(payload.getAuthorizations()).stream()
                .flatMap(List::stream)
                .findFirst();
    }
}
