package se.kompis.slack;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.model.assistant.SuggestedPrompt;
import com.slack.api.model.event.AssistantThreadStartedEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Content;
import se.kompis.conversation.Dialogue;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Texts;

/**
 * The assistant's threads: a greeting and suggestions when one is opened, a status while Kompis
 * searches, and the first question as title. All of it is decoration, and none of it keeps an
 * answer from coming.
 */
@Component
@WithSlack
class AssistantThreads {
    private static final Logger log = LoggerFactory.getLogger(AssistantThreads.class);
    private static final int LONGEST_TITLE = 60;

    private final Workspaces workspaces;
    private final Calls calls;
    private final Threads threads;
    private final Envelopes envelopes;
    private final Introductions introductions;
    private final Participants participants;
    private final Dialogue dialogue;
    private final Replies replies;
    private final Texts texts;

    AssistantThreads(
            Workspaces workspaces,
            Calls calls,
            Threads threads,
            Envelopes envelopes,
            Introductions introductions,
            Participants participants,
            Dialogue dialogue,
            Replies replies,
            Texts texts) {
        this.workspaces = workspaces;
        this.calls = calls;
        this.threads = threads;
        this.envelopes = envelopes;
        this.introductions = introductions;
        this.participants = participants;
        this.dialogue = dialogue;
        this.replies = replies;
        this.texts = texts;
    }

    /** Receives a person who opens a thread. */
    void opened(String team, AssistantThreadStartedEvent event) throws CallException {
        var thread = event.getAssistantThread();
        Sender sender = new Sender(team, thread.getUserId(), team);
        WayBack way = WayBack.to(thread.getChannelId(), thread.getThreadTs());
        threads.openAssistant(team, way.channel(), way.thread());
        Message opening =
                envelopes.wrap("assistant/" + way.thread(), sender, way, new Content.Said(""));
        Participant person =
                participants.resolve(
                        opening.sender(), introductions.of(opening.sender(), opening.hints()));
        Workspace workspace =
                workspaces.find(team).orElseThrow(() -> new CallException("not_installed"));
        var greeting = dialogue.open(person);
        if (greeting.isPresent()) {
            replies.send(workspace, opening, way, greeting.get());
        }
        suggest(workspace, way, person.locale());
    }

    private void suggest(Workspace workspace, WayBack way, Locale locale) throws CallException {
        List<SuggestedPrompt> prompts =
                Arrays.stream(texts.get(locale, "slack.prompts").split("\\s*\\|\\s*", -1))
                        .map(SuggestedPrompt::create)
                        .toList();
        calls.call(
                workspace,
                client ->
                        client.assistantThreadsSetSuggestedPrompts(it ->
                                it.channelId(way.channel())
                                        .threadTs(way.thread())
                                        .title(texts.get(locale, "slack.prompts.title"))
                                        .prompts(prompts)));
    }

    /** Shows that Kompis searches. The answer takes the status away. */
    void working(Message message, WayBack way, Locale locale) {
        if (isAssistant(message, way)) {
            decorate(
                    message,
                    client ->
                            client.assistantThreadsSetStatus(it ->
                                    it.channelId(way.channel())
                                            .threadTs(way.thread())
                                            .status(texts.get(locale, "slack.status"))));
        }
    }

    /** Names a thread after its first question. */
    void entitle(Message message, WayBack way) {
        if (isAssistant(message, way)
                && message.content() instanceof Content.Said said
                && !said.text().isBlank()
                && threads.claimTitle(message.sender().connection(), way.channel(), way.thread())) {
            String title = said.text().strip().lines().findFirst().orElse("");
            String shown =
                    title.length() <= LONGEST_TITLE
                            ? title
                            : title.substring(0, LONGEST_TITLE - 1).strip() + "…";
            decorate(
                    message,
                    client ->
                            client.assistantThreadsSetTitle(it ->
                                    it.channelId(way.channel())
                                            .threadTs(way.thread())
                                            .title(shown)));
        }
    }

    private boolean isAssistant(Message message, WayBack way) {
        return way.isDirect()
                && way.isThreaded()
                && threads.isAssistant(message.sender().connection(), way.channel(), way.thread());
    }

    private <T extends SlackApiTextResponse> void decorate(Message message, Calls.Call<T> call) {
        workspaces
                .find(message.sender().connection())
                .ifPresent(workspace -> {
                    try {
                        calls.once(workspace, call);
                    } catch (CallException refused) {
                        log.info("Assistant thread of {}: {}", message.id(), refused.error());
                    }
                });
    }
}
