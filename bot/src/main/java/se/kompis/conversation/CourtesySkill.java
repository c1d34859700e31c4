package se.kompis.conversation;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Greets back, and takes thanks. */
@Component
@Order(10)
class CourtesySkill implements Skill {
    private static final Pattern HELLO =
            phrase(
                    "hej( hej| kompis| där| på dig)?|hejsan|tjena|hallå|god ?(morgon|dag|kväll|middag)"
                            + "|hello|hi( there| kompis)?|hey|good (morning|afternoon|evening)");
    private static final Pattern THANKS =
            phrase(
                    "(stort |många )?tack( så mycket| för hjälpen| kompis)?|toppen|bra|kanon|ok|okej"
                            + "|(many )?thanks?( a lot| you| you very much| so much)?|great|perfekt");
    private static final Pattern GOODBYE =
            phrase("hej ?då|vi ses|adjö|bye|goodbye|see you( later)?|ha det( bra| gott)?");

    private final Texts texts;

    CourtesySkill(Texts texts) {
        this.texts = texts;
    }

    private static Pattern phrase(String alternatives) {
        return Phrases.whole(alternatives);
    }

    @Override
    public String name() {
        return "courtesy";
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return Phrases.said(turn)
                .flatMap(this::key)
                .map(key -> Reply.of(new Block.Text(texts.get(turn.locale(), key))));
    }

    private Optional<String> key(String said) {
        if (HELLO.matcher(said).matches()) {
            return Optional.of("courtesy.hello");
        }
        if (THANKS.matcher(said).matches()) {
            return Optional.of("courtesy.thanks");
        }
        return GOODBYE.matcher(said).matches() ? Optional.of("courtesy.goodbye") : Optional.empty();
    }
}
