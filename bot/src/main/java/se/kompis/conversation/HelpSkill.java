package se.kompis.conversation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells what Kompis can do: the help of every skill that the person may use. */
@Component
@Order(20)
class HelpSkill implements Skill {
    private static final Pattern HELP =
            Phrases.whole(
                    "hjälp( mig)?|hjalp|help( me)?|\\?|meny|menu|vad kan (du|man|jag)( göra| fråga)?( om)?"
                            + "|vem är du|hur funkar (du|det)|hur fungerar (du|det)|what can you do"
                            + "|who are you|how does (it|this) work");

    private final ObjectProvider<Skill> skills;
    private final Texts texts;

    /** The skills come lazily, since this is one of them. */
    HelpSkill(ObjectProvider<Skill> skills, Texts texts) {
        this.skills = skills;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return asksForHelp(turn)
                ? Optional.of(Reply.of(overview(turn.participant())))
                : Optional.empty();
    }

    @Override
    public List<Block> home(Participant participant) {
        return overview(participant);
    }

    private static boolean asksForHelp(Turn turn) {
        return turn.message().content() instanceof Content.Pressed
                || Phrases.said(turn).filter(said -> HELP.matcher(said).matches()).isPresent();
    }

    private List<Block> overview(Participant participant) {
        return List.of(
                new Block.Heading(texts.get(participant.locale(), "help.heading")),
                new Block.Text(lines(participant)),
                new Block.Note(texts.get(participant.locale(), "conversation.privacy")));
    }

    private String lines(Participant participant) {
        return skills.orderedStream()
                .filter(skill -> participant.hasAnyOf(skill.roles()))
                .map(skill -> skill.help(participant))
                .flatMap(Optional::stream)
                .map("- "::concat)
                .collect(Collectors.joining("\n"));
    }
}
