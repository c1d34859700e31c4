package se.kompis.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Phrases;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/**
 * Lets a person who uses two chats be one person in both: a code from one of them is written in the
 * other.
 */
@Component
@Order(33)
class JoinSkill implements Skill {
    private static final Pattern ASKS =
            Phrases.whole(
                    "koppla( ihop)?( mina)?( konton| kanaler| slack( och teams)?| teams( och slack)?)?"
                            + "|(link|join)( my)? accounts?");
    private static final Pattern GIVES =
            Phrases.whole("(?:koppla|link|join) ([a-z0-9]{4}[- ]?[a-z0-9]{4})");

    private final JoinCodes codes;
    private final Joining joining;
    private final Texts texts;

    JoinSkill(JoinCodes codes, Joining joining, Texts texts) {
        this.codes = codes;
        this.joining = joining;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "join";
    }

    @Override
    public Optional<String> help(Participant participant) {
        return Optional.of(texts.get(participant.locale(), "join.help"));
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Pressed pressed -> Optional.of(pressed(turn, pressed));
            case Content.Submitted _ -> Optional.empty();
            case Content.Said _ -> Phrases.said(turn).flatMap(said -> said(turn, said));
        };
    }

    private Optional<Response> said(Turn turn, String said) {
        Matcher code = GIVES.matcher(said);
        if (code.matches()) {
            return Optional.of(ask(turn, code.group(1)));
        }
        return ASKS.matcher(said).matches() ? Optional.of(issue(turn)) : Optional.empty();
    }

    private Reply issue(Turn turn) {
        String code = codes.issue(turn.participant().person());
        return say(texts.get(turn.locale(), "join.code", code));
    }

    /** What is kept of this account will be gone, so that one has to agree. */
    private Reply ask(Turn turn, String code) {
        Joining.Prospect prospect = joining.prospect(code, turn.participant());
        if (prospect != Joining.Prospect.POSSIBLE) {
            return say(refusal(turn, prospect));
        }
        Action agree =
                new Action(
                        "join.confirm",
                        texts.get(turn.locale(), "join.confirm"),
                        Map.of("code", code),
                        true);
        return Reply.of(
                        new Block.Text(texts.get(turn.locale(), "join.sure")),
                        new Block.Actions(List.of(agree), List.of()))
                .asPersonal();
    }

    private Reply pressed(Turn turn, Content.Pressed pressed) {
        if (!pressed.action().equals("join.confirm")) {
            return issue(turn);
        }
        String code = pressed.values().getOrDefault("code", "");
        Joining.Prospect prospect = joining.join(code, turn.participant(), turn.message().sender());
        return say(
                prospect == Joining.Prospect.POSSIBLE
                        ? texts.get(turn.locale(), "join.done")
                        : refusal(turn, prospect));
    }

    private String refusal(Turn turn, Joining.Prospect prospect) {
        return texts.get(
                turn.locale(),
                switch (prospect) {
                    case NO_CODE, POSSIBLE -> "join.noCode";
                    case SAME_PERSON -> "join.already";
                    case OTHER_ORGANISATION -> "join.otherOrganisation";
                });
    }

    private static Reply say(String text) {
        return Reply.of(new Block.Text(text)).asPersonal();
    }
}
