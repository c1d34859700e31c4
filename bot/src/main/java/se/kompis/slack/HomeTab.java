package se.kompis.slack;

import org.springframework.stereotype.Component;
import se.kompis.conversation.Aside;
import se.kompis.conversation.Dialogue;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Route;
import se.kompis.slack.blockkit.BlockKit;

/** The Home tab: what every skill has to say to a person who opens Kompis. */
@Component
@WithSlack
class HomeTab {
    private final Workspaces workspaces;
    private final Introductions introductions;
    private final Participants participants;
    private final Dialogue dialogue;
    private final BlockKit blockKit;
    private final Calls calls;
    private final Aside aside;

    HomeTab(
            Workspaces workspaces,
            Introductions introductions,
            Participants participants,
            Dialogue dialogue,
            BlockKit blockKit,
            Calls calls,
            Aside slackAside) {
        this.workspaces = workspaces;
        this.introductions = introductions;
        this.participants = participants;
        this.dialogue = dialogue;
        this.blockKit = blockKit;
        this.calls = calls;
        this.aside = slackAside;
    }

    /** Shows it as it is now, without keeping anybody waiting. */
    void publishLater(Route person) {
        aside.run("home", () -> publish(person));
    }

    private void publish(Route person) throws CallException {
        Workspace workspace =
                workspaces
                        .find(person.connection())
                        .orElseThrow(() -> new CallException("not_installed"));
        Hints hints =
                participants.knows(person) ? Hints.NONE : introductions.of(person, Hints.NONE);
        Participant participant = participants.resolve(person, hints);
        var view = blockKit.home(dialogue.home(participant));
        calls.call(
                workspace,
                client -> client.viewsPublish(it -> it.userId(person.account()).view(view)));
    }
}
