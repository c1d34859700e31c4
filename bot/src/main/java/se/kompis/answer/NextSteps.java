package se.kompis.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Link;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.Answer;
import se.kompis.material.SignedLinks;

/** What can be done after an answer. */
@Component
class NextSteps {
    private static final List<String> FIRST_TOPICS =
            List.of("open-data", "ai", "information-security");

    private final SignedLinks links;
    private final Texts texts;

    NextSteps(SignedLinks links, Texts texts) {
        this.links = links;
        this.texts = texts;
    }

    List<Block> after(Answer answer, Continuation then, Participant reader) {
        Locale locale = reader.locale();
        Map<String, String> values = Map.of("answer", then.answer());
        return List.of(
                new Block.Actions(
                        List.of(
                                Action.of(
                                        "answer.context",
                                        texts.get(locale, "answer.context"),
                                        values),
                                more(then, locale)),
                        List.of(handout(then.answer(), reader))),
                new Block.Feedback(
                        texts.get(locale, "answer.didItHelp"),
                        Action.of("answer.helpful", texts.get(locale, "answer.yes"), values),
                        Action.of("answer.unhelpful", texts.get(locale, "answer.no"), values)
                                .openingForm()));
    }

    /** After quotations that were asked for with "mer". */
    Block again(Continuation then, Participant reader) {
        return new Block.Actions(
                List.of(more(then, reader.locale())), List.of(handout(then.answer(), reader)));
    }

    private Action more(Continuation then, Locale locale) {
        return Action.of("answer.more", texts.get(locale, "answer.more"), then.values());
    }

    private Link handout(String answer, Participant reader) {
        String path = "/handout/" + answer + "/" + reader.locale().getLanguage();
        return new Link(
                texts.get(reader.locale(), "answer.handout"), links.sign(path, reader.tenant()));
    }

    /** Where to go when nothing was found: the topics that came closest, or some that are there. */
    List<Block> topics(List<String> nearest, Locale locale) {
        List<String> topics = nearest.isEmpty() ? FIRST_TOPICS : nearest;
        return List.of(
                new Block.Text(texts.get(locale, "answer.nearestTopics")),
                new Block.Suggestions(
                        topics.stream()
                                .limit(4)
                                .map(topic -> texts.getOr(locale, "topic." + topic, topic))
                                .toList()));
    }
}
