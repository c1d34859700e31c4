package se.kompis.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Content;
import se.kompis.conversation.Inbox;
import se.kompis.conversation.Message;
import se.kompis.slack.blockkit.ButtonValues;
import se.kompis.slack.blockkit.Choices;

/** Takes presses of buttons, in messages, modals and the Home tab. */
@Component
@WithSlack
class ActionHandler {
    private final Inbox inbox;
    private final Envelopes envelopes;
    private final Workspaces workspaces;
    private final ButtonValues values;
    private final Triggers triggers;
    private final FormHandler forms;

    ActionHandler(
            Inbox inbox,
            Envelopes envelopes,
            Workspaces workspaces,
            ButtonValues values,
            Triggers triggers,
            FormHandler forms) {
        this.inbox = inbox;
        this.envelopes = envelopes;
        this.workspaces = workspaces;
        this.values = values;
        this.triggers = triggers;
        this.forms = forms;
    }

    void pressed(BlockActionPayload payload) {
        for (BlockActionPayload.Action action : payload.getActions()) {
            if (!ButtonValues.isLink(action.getActionId()) && action.getValue() != null) {
                values.read(action.getValue())
                        .map(content -> withChosen(payload, action, content))
                        .map(content -> message(payload, action, content))
                        .filter(message -> workspaces.serves(message.sender().connection()))
                        .ifPresent(message -> accept(payload, action, message));
            }
        }
    }

    private static Content withChosen(
            BlockActionPayload payload, BlockActionPayload.Action action, Content content) {
        return content instanceof Content.Pressed pressed
                        && ButtonValues.sendsChosen(action.getActionId())
                ? pressed.choosing(Choices.in(payload.getState(), action.getBlockId()))
                : content;
    }

    private Message message(
            BlockActionPayload payload, BlockActionPayload.Action action, Content content) {
        BlockActionPayload.User user = payload.getUser();
        String home = user.getTeamId() == null ? payload.getTeam().getId() : user.getTeamId();
        Sender sender = new Sender(payload.getTeam().getId(), user.getId(), home);
        String id = "press/" + action.getActionTs() + "/" + user.getId();
        return envelopes.wrap(id, sender, way(payload), content);
    }

    private void accept(
            BlockActionPayload payload, BlockActionPayload.Action action, Message message) {
        if (payload.getTriggerId() != null) {
            triggers.keep(message.id(), payload.getTriggerId());
        }
        if (message.content() instanceof Content.Pressed pressed
                && pressed.action().equals(Modals.OPEN)) {
            forms.reopen(message, pressed.values().getOrDefault("form", ""));
        } else if (ButtonValues.opensForm(action.getActionId())) {
            inbox.acceptUrgent(message);
        } else {
            inbox.accept(message);
        }
    }

    /** Where the button was; from the Home tab and modals, to the person directly. */
    private static WayBack way(BlockActionPayload payload) {
        BlockActionPayload.Container container = payload.getContainer();
        if (container == null || container.getChannelId() == null) {
            return WayBack.to(payload.getUser().getId(), "");
        }
        String thread = thread(payload, container);
        if (container.isEphemeral()) {
            String url = payload.getResponseUrl() == null ? "" : payload.getResponseUrl();
            return WayBack.privatelyTo(container.getChannelId(), thread, url);
        }
        return WayBack.to(container.getChannelId(), thread);
    }

    private static String thread(
            BlockActionPayload payload, BlockActionPayload.Container container) {
        @Nullable String ofMessage =
                payload.getMessage() == null ? null : payload.getMessage().getThreadTs();
        return Optional.ofNullable(container.getThreadTs())
                .or(() -> Optional.ofNullable(ofMessage))
                .orElse("");
    }
}
