package se.kompis.slack;

import com.slack.api.model.view.View;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Form;
import se.kompis.conversation.Message;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.slack.blockkit.BlockKit;
import tools.jackson.databind.json.JsonMapper;

/** Forms as modals: at once while Slack allows it, else behind a button. */
@Component
@WithSlack
class Modals {
    /** The action of a button that opens a form that waits. */
    static final String OPEN = "slack.form";

    private static final Logger log = LoggerFactory.getLogger(Modals.class);

    private final BlockKit blockKit;
    private final Calls calls;
    private final Triggers triggers;
    private final WaitingForms waiting;
    private final Texts texts;
    private final JsonMapper json;

    Modals(
            BlockKit blockKit,
            Calls calls,
            Triggers triggers,
            WaitingForms waiting,
            Texts texts,
            JsonMapper json) {
        this.blockKit = blockKit;
        this.calls = calls;
        this.triggers = triggers;
        this.waiting = waiting;
        this.texts = texts;
        this.json = json;
    }

    /**
     * What a modal carries along.
     *
     * @param context the form's
     * @param way where the form was asked for
     */
    record Carried(Map<String, String> context, WayBack way) {}

    /** Opens a form if the message came with a trigger that still works. */
    boolean open(Workspace workspace, Message message, WayBack way, Form form, Locale locale) {
        Optional<String> trigger = triggers.take(message.id());
        if (trigger.isEmpty()) {
            return false;
        }
        try {
            calls.call(
                    workspace,
                    client ->
                            client.viewsOpen(it ->
                                    it.triggerId(trigger.get()).view(view(form, way, locale))));
            return true;
        } catch (CallException refused) {
            log.info("The form {} did not open ({})", form.id(), refused.error());
            return false;
        }
    }

    /** A form to fill in. */
    View view(Form form, WayBack way, Locale locale) {
        String carried = json.writeValueAsString(new Carried(form.context(), way));
        return blockKit.modal(form, texts.get(locale, "slack.modal.cancel"), carried);
    }

    Carried carried(View view) {
        return json.readValue(view.getPrivateMetadata(), Carried.class);
    }

    /** What came of a form. */
    View page(String title, List<Block> blocks, Locale locale) {
        return blockKit.page(title, texts.get(locale, "slack.modal.close"), blocks);
    }

    /** A button that opens the form whenever it is pressed, with a word about what it is. */
    Reply behindButton(Form form, Participant participant, Map<String, String> errors) {
        String id = waiting.keep(participant.person(), form);
        String label = texts.get(participant.locale(), "slack.form.open");
        Action open = new Action(OPEN, label, Map.of("form", id), true).openingForm();
        return Reply.of(
                        new Block.Text("**" + form.title() + "**\n\n" + form.intro()),
                        new Block.Text(String.join("\n\n", errors.values())),
                        new Block.Actions(List.of(open), List.of()))
                .asPersonal();
    }

    Optional<Form> waiting(String id, Participant participant) {
        return waiting.find(id, participant.person());
    }
}
