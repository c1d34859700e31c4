package se.kompis.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.app_backend.views.response.ViewSubmissionResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Aside;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Dialogue;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Texts;
import se.kompis.conversation.UndeliverableException;
import se.kompis.slack.blockkit.BlockKit;

/**
 * Takes forms that were filled in. What comes of them is itself the acknowledgement: errors beside
 * the fields, or a page that says what was done.
 */
@Component
@WithSlack
class FormHandler {
    /** Slack waits for three seconds. */
    private static final long PATIENCE_MILLIS = 2_000;

    private final Envelopes envelopes;
    private final Workspaces workspaces;
    private final Participants participants;
    private final Dialogue dialogue;
    private final Modals modals;
    private final SlackChannel channel;
    private final Aside aside;
    private final Texts texts;

    FormHandler(
            Envelopes envelopes,
            Workspaces workspaces,
            Participants participants,
            Dialogue dialogue,
            Modals modals,
            SlackChannel channel,
            Aside slackAside,
            Texts texts) {
        this.envelopes = envelopes;
        this.workspaces = workspaces;
        this.participants = participants;
        this.dialogue = dialogue;
        this.modals = modals;
        this.channel = channel;
        this.aside = slackAside;
        this.texts = texts;
    }

    /** An answer and who gets it. */
    private record Answered(Participant participant, Response response) {}

    /** What Slack shows; nothing, which closes the modal, if the answer takes longer. */
    ViewSubmissionResponse submitted(ViewSubmissionPayload payload) {
        Message message = message(payload);
        Future<Answered> answer = aside.compute(() -> answer(message));
        try {
            Answered answered = answer.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            refreshHome(message);
            return shown(payload, message, answered);
        } catch (TimeoutException slow) {
            aside.run("form", () -> deliver(message, answer));
            return ViewSubmissionResponse.builder().build();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("Form " + message.id() + " failed", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped at form " + message.id(), stopped);
        }
    }

    private Message message(ViewSubmissionPayload payload) {
        ViewSubmissionPayload.User user = payload.getUser();
        String team = payload.getTeam().getId();
        Modals.Carried carried = modals.carried(payload.getView());
        return envelopes.wrap(
                "form/" + payload.getTriggerId(),
                new Sender(team, user.getId(), user.getTeamId() == null ? team : user.getTeamId()),
                carried.way(),
                new Content.Submitted(
                        payload.getView().getCallbackId(),
                        carried.context(),
                        BlockKit.values(payload.getView().getState())));
    }

    private Answered answer(Message message) {
        if (!workspaces.serves(message.sender().connection())) {
            throw new IllegalStateException("Not installed in " + message.sender().connection());
        }
        Participant participant = participants.resolve(message.sender(), message.hints());
        return new Answered(participant, dialogue.respond(message, participant));
    }

    private ViewSubmissionResponse shown(
            ViewSubmissionPayload payload, Message message, Answered answered) {
        Locale locale = answered.participant().locale();
        return switch (answered.response()) {
            case Reply reply ->
                    ViewSubmissionResponse.builder()
                            .responseAction("update")
                            .view(
                                    modals.page(
                                            payload.getView().getTitle().getText(),
                                            reply.blocks(),
                                            locale))
                            .build();
            case Form form ->
                    ViewSubmissionResponse.builder()
                            .responseAction("update")
                            .view(modals.view(form, envelopes.wayBack(message), locale))
                            .build();
            case FormErrors rejected ->
                    ViewSubmissionResponse.builder()
                            .responseAction("errors")
                            .errors(rejected.errors())
                            .build();
        };
    }

    private void deliver(Message message, Future<Answered> answer) throws CallException {
        try {
            Answered answered = answer.get();
            channel.deliver(message, answered.participant(), answered.response());
        } catch (UndeliverableException | ExecutionException failure) {
            throw new CallException("late_form", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void refreshHome(Message message) {
        channel.refreshHome(message, envelopes.wayBack(message));
    }

    /** Opens a form that waited behind a button. */
    void reopen(Message message, String form) {
        aside.run(
                "form",
                () -> {
                    Participant participant =
                            participants.resolve(message.sender(), message.hints());
                    Optional<Form> waiting = modals.waiting(form, participant);
                    Response response =
                            waiting.<Response>map(it -> it).orElseGet(() -> gone(participant));
                    try {
                        channel.deliver(message, participant, response);
                    } catch (UndeliverableException failure) {
                        throw new CallException("form", failure);
                    }
                });
    }

    private Reply gone(Participant participant) {
        String text = texts.get(participant.locale(), "slack.form.gone");
        return Reply.of(List.of(new Block.Text(text))).asPersonal();
    }
}
