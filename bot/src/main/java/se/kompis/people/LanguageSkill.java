package se.kompis.people;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Content;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Phrases;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;

/** Changes the language: to the one named, or to the other one. */
@Component
@Order(31)
class LanguageSkill implements Skill {
    private static final Pattern SWITCH =
            Phrases.whole("(byt|ändra|växla) språk|(change|switch) language|språk|language");
    private static final Pattern SWEDISH =
            Phrases.whole(
                    "(byt (språk )?till |prata |på |in |speak |(change|switch) to )?"
                            + "(svenska|swedish)( tack| please)?");
    private static final Pattern ENGLISH =
            Phrases.whole(
                    "(byt (språk )?till |prata |på |in |speak |(change|switch) to )?"
                            + "(engelska|english)( tack| please)?");

    private final People people;
    private final Texts texts;

    LanguageSkill(People people, Texts texts) {
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public Optional<String> help(Participant participant) {
        return Optional.of(texts.get(participant.locale(), "language.help"));
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return wanted(turn).map(locale -> change(turn, locale));
    }

    private static Optional<Locale> wanted(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Pressed _ -> Optional.of(other(turn.locale()));
            case Content.Submitted _ -> Optional.empty();
            case Content.Said _ -> Phrases.said(turn).flatMap(said -> named(said, turn.locale()));
        };
    }

    private static Optional<Locale> named(String said, Locale now) {
        if (SWITCH.matcher(said).matches()) {
            return Optional.of(other(now));
        }
        if (SWEDISH.matcher(said).matches()) {
            return Optional.of(Participant.SWEDISH);
        }
        return ENGLISH.matcher(said).matches()
                ? Optional.of(Participant.ENGLISH)
                : Optional.empty();
    }

    private static Locale other(Locale now) {
        return now.getLanguage().equals("en") ? Participant.SWEDISH : Participant.ENGLISH;
    }

    private Response change(Turn turn, Locale locale) {
        people.settle(turn.participant().person(), locale);
        return Reply.of(new Block.Text(texts.get(locale, "language.changed")));
    }
}
