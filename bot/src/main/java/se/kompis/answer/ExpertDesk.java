package se.kompis.answer;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Destination;
import se.kompis.knowledge.analysis.Language;

/**
 * Brings questions to experts and answers to those who wait for them. What nobody answers in five
 * working days comes back to the administrators, and those who wait are told.
 */
@Component
public class ExpertDesk {
    private static final int WORKING_DAYS = 5;

    private final ExpertQuestions questions;
    private final ExpertAskers askers;
    private final Experts experts;
    private final ExpertPushes pushes;
    private final Clock clock;

    ExpertDesk(
            ExpertQuestions questions,
            ExpertAskers askers,
            Experts experts,
            ExpertPushes pushes,
            Clock clock) {
        this.questions = questions;
        this.askers = askers;
        this.experts = experts;
        this.pushes = pushes;
        this.clock = clock;
    }

    /** A question of a tenant; another tenant's is as if it did not exist. */
    public Optional<ExpertQuestion> find(String question, String tenant) {
        return questions.find(question, tenant);
    }

    /** All of a tenant, oldest first. */
    public List<ExpertQuestion> of(String tenant) {
        return questions.of(tenant);
    }

    /** The names that those who wait agreed to show. */
    List<String> names(ExpertQuestion question) {
        return askers.of(question.id()).stream().flatMap(asker -> asker.name().stream()).toList();
    }

    /**
     * Takes a question from somebody who got no good answer, and brings it to an expert on the
     * topic; without one, an administrator will choose.
     *
     * @param name of the asker, only if the expert may see it
     * @param where they ask, and wait for the answer
     */
    @Transactional
    ExpertQuestion ask(
            StoredAnswer answer,
            String language,
            String topic,
            String person,
            Optional<String> name,
            Destination where) {
        ExpertQuestion question =
                questions
                        .following(answer.id(), answer.tenant())
                        .orElseGet(() ->
                                questions.open(
                                        answer.tenant(), answer.question(), language, topic));
        askers.add(question.id(), person, name, where);
        questions.follow(List.of(answer.id()), question);
        experts.knowing(topic, answer.tenant())
                .filter(expert -> !expert.person().equals(person))
                .ifPresent(expert -> assign(question, expert));
        return questions.find(question.id(), answer.tenant()).orElseThrow();
    }

    /**
     * Gives an expert the question behind some gaps.
     *
     * @param answers of the gap list; those of another tenant are left alone
     * @return false if there is no such expert in the tenant, or no such gap
     */
    @Transactional
    public boolean assign(String tenant, Collection<String> answers, String text, String expert) {
        return experts.find(expert, tenant)
                .filter(_ -> !answers.isEmpty())
                .map(found -> assign(gather(tenant, answers, text), found))
                .orElse(false);
    }

    private boolean assign(ExpertQuestion question, Expert expert) {
        Instant due = WorkingDays.endOf(WORKING_DAYS, clock.instant());
        if (!questions.assign(question.id(), expert, due)) {
            return false;
        }
        pushes.ask(question.id(), expert.person(), due);
        return true;
    }

    private static String language(String text) {
        return Language.detect(text, Language.SWEDISH).tag();
    }

    /** One question for all of these gaps; who already waits for an answer to one of them joins. */
    private ExpertQuestion gather(String tenant, Collection<String> answers, String text) {
        List<ExpertQuestion> waiting =
                answers.stream()
                        .flatMap(answer -> questions.following(answer, tenant).stream())
                        .filter(question -> question.state() == ExpertQuestion.State.OPEN)
                        .distinct()
                        .toList();
        ExpertQuestion question =
                waiting.isEmpty()
                        ? questions.open(tenant, text, language(text), "")
                        : waiting.getFirst();
        waiting.stream()
                .filter(other -> !other.equals(question))
                .forEach(other -> merge(other, question));
        questions.follow(answers, question);
        return question;
    }

    private void merge(ExpertQuestion from, ExpertQuestion into) {
        askers.move(from.id(), into.id());
        questions.takeOver(into, from);
    }

    /**
     * Takes an expert's answer, and brings it to whoever waits.
     *
     * @return false if the question is not with this person any more
     */
    @Transactional
    boolean reply(ExpertQuestion question, String expert, String words) {
        return questions.reply(question.id(), expert, words) && tell(question);
    }

    /**
     * Takes an administrator's own answer to some gaps, and brings it to whoever waits.
     *
     * @param unit publishes it
     * @return the question that it answers
     */
    @Transactional
    public Optional<ExpertQuestion> write(
            String tenant,
            Collection<String> answers,
            String text,
            String person,
            String words,
            String unit) {
        ExpertQuestion question = gather(tenant, answers, text);
        return questions.write(question.id(), person, words, unit) && tell(question)
                ? questions.find(question.id(), tenant)
                : Optional.empty();
    }

    private boolean tell(ExpertQuestion question) {
        pushes.answer(question.id(), askers.of(question.id()));
        return true;
    }

    /** Lets an expert give a question back, for another one. */
    @Transactional
    boolean giveBack(ExpertQuestion question, String expert) {
        return questions.giveBack(question.id(), expert);
    }

    /** Takes somebody off the list of experts; what they have not answered comes back. */
    @Transactional
    public void dismiss(String expert, String tenant) {
        questions.of(tenant).stream()
                .filter(it -> it.expert().filter(expert::equals).isPresent())
                .forEach(it -> questions.giveBack(it.id(), expert));
        experts.remove(expert, tenant);
    }

    /** Decides that an answer is not to be material. */
    @Transactional
    public boolean decline(ExpertQuestion question) {
        return questions.decline(question.id());
    }

    /** Fetches back what experts had for too long. */
    @Transactional
    void fetchBack() {
        for (ExpertQuestion question : questions.overdue(clock.instant())) {
            if (questions.giveBack(question.id(), question.expert().orElse(""))) {
                pushes.late(question, askers.of(question.id()));
            }
        }
    }
}
