package se.kompis.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Shows a person everything that is kept of them, and forgets it when they confirm. */
@Component
@Order(32)
class MyDataSkill implements Skill {
    private static final Pattern MY_DATA =
            Phrases.whole(
                    "(visa |exportera |radera |ta bort |glöm )?(mina (person)?uppgifter|min data)|glöm mig"
                            + "|(show |export |delete |erase )?my data|forget me");

    private final Forgetting forgetting;
    private final MyData data;
    private final Texts texts;

    MyDataSkill(Forgetting forgetting, MyData data, Texts texts) {
        this.forgetting = forgetting;
        this.data = data;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "mydata";
    }

    @Override
    public Optional<String> help(Participant participant) {
        return Optional.of(texts.get(participant.locale(), "mydata.help"));
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Pressed pressed -> Optional.of(pressed(turn, pressed.action()));
            case Content.Submitted _ -> Optional.empty();
            case Content.Said _ ->
                    Phrases.said(turn)
                            .filter(said -> MY_DATA.matcher(said).matches())
                            .map(_ -> overview(turn));
        };
    }

    private Reply pressed(Turn turn, String action) {
        return switch (action) {
            case "mydata.erase" -> confirm(turn);
            case "mydata.confirm" -> erase(turn);
            default -> overview(turn);
        };
    }

    private Reply overview(Turn turn) {
        return Reply.of(
                        new Block.Heading(texts.get(turn.locale(), "mydata.heading")),
                        new Block.Text(listing(turn)),
                        button(turn, "mydata.erase"))
                .asPersonal();
    }

    private String listing(Turn turn) {
        return forgetting.export(turn.participant().person()).entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(table -> table(turn, table.getKey(), table.getValue()))
                .collect(Collectors.joining("\n\n"));
    }

    private String table(Turn turn, String name, List<Map<String, @Nullable Object>> rows) {
        String title = texts.getOr(turn.locale(), "mydata.table." + name, name);
        return "**"
                + title
                + "**\n\n"
                + rows.stream()
                        .map((Map<String, @Nullable Object> row) ->
                                data.line(row, turn.participant()))
                        .collect(Collectors.joining("\n"));
    }

    private Reply confirm(Turn turn) {
        return Reply.of(
                        new Block.Text(texts.get(turn.locale(), "mydata.sure")),
                        button(turn, "mydata.confirm"))
                .asPersonal();
    }

    private Reply erase(Turn turn) {
        forgetting.erase(turn.participant().person());
        return Reply.of(new Block.Text(texts.get(turn.locale(), "mydata.erased"))).asPersonal();
    }

    private Block button(Turn turn, String action) {
        return new Block.Actions(
                List.of(Action.of(action, texts.get(turn.locale(), action), Map.of())), List.of());
    }
}
