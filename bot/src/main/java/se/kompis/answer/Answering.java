package se.kompis.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Subject;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.Quotation;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.Libraries;

/** Answers a question, goes on with an answer, and shows what surrounds it. */
@Component
class Answering {
    /** As much as a person reads in one go. */
    private static final int AT_A_TIME = 3;

    private final KnowledgeBase knowledge;
    private final Answers answers;
    private final Quotes quotes;
    private final NextSteps next;
    private final AskingAnExpert expert;
    private final Texts texts;

    Answering(
            KnowledgeBase knowledge,
            Answers answers,
            Quotes quotes,
            NextSteps next,
            AskingAnExpert expert,
            Texts texts) {
        this.knowledge = knowledge;
        this.answers = answers;
        this.quotes = quotes;
        this.next = next;
        this.expert = expert;
        this.texts = texts;
    }

    Reply answer(Turn turn, String question) {
        Participant asker = turn.participant();
        Answer answer = knowledge.answer(query(asker, question), AT_A_TIME);
        String id = answers.keep(asker, question, answer);
        return switch (answer.outcome()) {
            case ANSWERED ->
                    quoted(turn, id, answer, "answer.lead")
                            .to(question)
                            .about(subject(question, answer));
            case NEAREST ->
                    orExpert(quoted(turn, id, answer, "answer.nearest"), id, asker)
                            .to(question)
                            .about(subject(question, answer));
            case REFUSED ->
                    orExpert(refused(turn.locale(), answer), id, asker)
                            .to(question)
                            .about(subject(question, answer));
        };
    }

    /** What is no answer, with a way to somebody who has one. */
    private Reply orExpert(Reply reply, String answer, Participant asker) {
        return expert.offer(answer, asker).map(reply::before).orElse(reply);
    }

    private static Subject subject(String question, Answer answer) {
        List<String> materials =
                answer.quotations().stream()
                        .map(quotation -> quotation.passage().material().id().value())
                        .distinct()
                        .toList();
        return new Subject(question, Set.copyOf(answer.nearestTopics()), materials);
    }

    private static Query query(Participant asker, String question) {
        return new Query(
                question,
                Language.of(asker.locale().toLanguageTag()),
                Libraries.readableBy(asker),
                Optional.empty(),
                Optional.empty());
    }

    private Reply quoted(Turn turn, String id, Answer answer, String lead) {
        Continuation then = new Continuation(id, answer.quotations().size());
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(turn.locale(), lead));
        blocks.addAll(quotes.of(answer.quotations(), turn.participant()));
        blocks.addAll(next.after(answer, then, turn.participant()));
        return Reply.of(blocks).expecting("answer", then.purpose());
    }

    private Reply refused(Locale locale, Answer answer) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(locale, "answer.refused"));
        blocks.addAll(next.topics(answer.nearestTopics(), locale));
        return Reply.of(blocks);
    }

    /** More quotations for the same question. */
    Reply more(Turn turn, Continuation from) {
        return answers.find(from.answer(), turn.participant().tenant())
                .map(answer -> more(turn, answer, from))
                .orElseGet(() -> Reply.of(text(turn.locale(), "answer.gone")));
    }

    private Reply more(Turn turn, StoredAnswer answer, Continuation from) {
        Query query = query(turn.participant(), answer.question());
        List<Quotation> all = knowledge.answer(query, from.shown() + AT_A_TIME).quotations();
        List<Quotation> fresh = all.stream().skip(from.shown()).toList();
        if (fresh.isEmpty()) {
            return Reply.of(text(turn.locale(), "answer.noMore"));
        }
        answers.add(answer.id(), from.shown(), fresh);
        Continuation then = new Continuation(answer.id(), all.size());
        List<Block> blocks = new ArrayList<>(quotes.of(fresh, turn.participant()));
        blocks.add(next.again(then, turn.participant()));
        return Reply.of(blocks).expecting("answer", then.purpose());
    }

    /** What stands around the words that an answer quoted. */
    Reply context(Turn turn, String id) {
        return answers.find(id, turn.participant().tenant())
                .map(answer -> quotes.inContext(answer.places(), turn.participant()))
                .filter(blocks -> !blocks.isEmpty())
                .map(Reply::of)
                .orElseGet(() -> Reply.of(text(turn.locale(), "answer.gone")));
    }

    private Block text(Locale locale, String key) {
        return new Block.Text(texts.get(locale, key));
    }
}
