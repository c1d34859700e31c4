package se.kompis.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Message;
import se.kompis.conversation.Pace;
import se.kompis.conversation.Reply;
import se.kompis.slack.blockkit.BlockKit;
import se.kompis.slack.blockkit.SlackMessage;

/** Sends a reply back to where the message came from. */
@Component
@WithSlack
class Replies {
    private final BlockKit blockKit;
    private final Posts posts;
    private final Threads threads;
    private final Pace pace;
    private final Instant start;

    Replies(BlockKit blockKit, Posts posts, Threads threads, Pace pace, Clock clock) {
        this.blockKit = blockKit;
        this.posts = posts;
        this.threads = threads;
        this.pace = pace;
        this.start = clock.instant();
    }

    /** Sends it, in private if it is personal and the place is shared. */
    void send(Workspace workspace, Message message, WayBack way, Reply reply) throws CallException {
        boolean privately = way.privately() || (reply.personal() && message.shared());
        String user = message.sender().account();
        List<SlackMessage> parts = blockKit.messages(reply.blocks());
        for (int part = 0; part < parts.size(); part++) {
            var mark = new History.Mark(message.id(), part, message.at());
            awaitTurn(workspace.team());
            if (privately) {
                posts.whisper(workspace, way, user, parts.get(part), mark);
            } else {
                posts.post(workspace, way, user, parts.get(part), mark, isFromBefore(message));
            }
        }
        if (message.shared() && !privately && way.isThreaded()) {
            threads.join(workspace.team(), way.channel(), way.thread());
        }
    }

    /** Slack may ask for more time while a reply waits. */
    private void awaitTurn(String team) throws CallException {
        Duration wait = pace.reply(Envelopes.CHANNEL, team);
        while (wait.isPositive()) {
            Calls.pause(wait);
            wait = pace.quiet(Envelopes.CHANNEL, team);
        }
    }

    /** Taken by a process that died: it may have sent the answer and not lived to note it. */
    private boolean isFromBefore(Message message) {
        return message.at().isBefore(start);
    }
}
