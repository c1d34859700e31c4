package se.kompis.answer;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.QuestionCluster;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.Libraries;

/**
 * What people of a tenant ask and the material does not answer, put together by likeness. Derived
 * anew whenever somebody looks: nothing is kept but what became of each question.
 */
@Component
public class Gaps {
    /** How many weeks back a trend goes. */
    public static final int WEEKS = 12;

    private static final int MOST = 1_000;
    private static final int OTHER_WORDINGS = 5;

    private final JdbcClient jdbc;
    private final KnowledgeBase knowledge;
    private final Clock clock;

    Gaps(JdbcClient jdbc, KnowledgeBase knowledge, Clock clock) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
        this.clock = clock;
    }

    /** All gaps of a tenant: those that somebody waits for, then the most asked of late. */
    public List<Gap> of(String tenant) {
        List<Unanswered> asked = unanswered(tenant);
        return knowledge
                .cluster(
                        asked.stream().map(Unanswered::question).toList(),
                        Language.SWEDISH,
                        Libraries.readableIn(tenant))
                .stream()
                .map(cluster -> gap(cluster, asked))
                .sorted(
                        Comparator.comparingInt(Gap::waiting)
                                .thenComparingInt(Gaps::ofLate)
                                .thenComparing(Gap::last)
                                .reversed())
                .toList();
    }

    private static int ofLate(Gap gap) {
        return gap.weeks().subList(WEEKS - 4, WEEKS).stream().mapToInt(Integer::intValue).sum();
    }

    /** Oldest first; those that an expert has, or that were answered, are none any more. */
    private List<Unanswered> unanswered(String tenant) {
        List<Unanswered> newest =
                jdbc.sql(
                                """
                                select a.id, a.question, a.outcome, a.created_at,
                                  coalesce(g.not_ours, 0) as not_ours, g.question_id,
                                  (select count(*) from feedback f
                                   where f.answer_id = a.id and f.helpful = 0) as bad,
                                  (select count(*) from expert_asker w
                                   where w.question_id = g.question_id) as waiting
                                from answer a
                                left join gap g on g.answer_id = a.id
                                left join expert_question q on q.id = g.question_id
                                where a.tenant_id = ?
                                  and (q.id is null or q.state = 'OPEN')
                                  and (a.outcome = 'REFUSED'
                                    or exists (select 1 from feedback f
                                               where f.answer_id = a.id and f.helpful = 0)
                                    or (a.outcome = 'NEAREST' and not exists
                                          (select 1 from feedback f
                                           where f.answer_id = a.id and f.helpful = 1)))
                                order by a.created_at desc, a.id limit ?
                                """)
                        .params(tenant, MOST)
                        .query((row, _) ->
                                new Unanswered(
                                        row.getString("id"),
                                        row.getString("question"),
                                        Answer.Outcome.valueOf(row.getString("outcome")),
                                        Instant.ofEpochMilli(row.getLong("created_at")),
                                        row.getInt("not_ours") == 1,
                                        row.getString("question_id"),
                                        row.getInt("bad"),
                                        row.getInt("waiting")))
                        .list();
        List<Unanswered> oldestFirst = new ArrayList<>(newest);
        Collections.reverse(oldestFirst);
        return oldestFirst;
    }

    private Gap gap(QuestionCluster cluster, List<Unanswered> asked) {
        List<Unanswered> members = cluster.members().stream().map(asked::get).toList();
        String question = asked.get(cluster.central()).question();
        Set<String> others = new LinkedHashSet<>();
        members.forEach(member -> others.add(member.question()));
        others.remove(question);
        return new Gap(
                question,
                others.stream().limit(OTHER_WORDINGS).toList(),
                members.stream().map(Unanswered::answer).toList(),
                count(members, Answer.Outcome.REFUSED),
                count(members, Answer.Outcome.NEAREST),
                members.stream().mapToInt(Unanswered::unhelpful).sum(),
                weeks(members),
                waiting(members),
                members.getLast().at(),
                members.stream().anyMatch(Unanswered::dismissed));
    }

    private static int count(List<Unanswered> members, Answer.Outcome outcome) {
        return (int) members.stream().filter(member -> member.outcome() == outcome).count();
    }

    private static int waiting(List<Unanswered> members) {
        Set<String> counted = new LinkedHashSet<>();
        return members.stream()
                .filter(member ->
                        Optional.ofNullable(member.expertQuestion())
                                .filter(counted::add)
                                .isPresent())
                .mapToInt(Unanswered::waiting)
                .sum();
    }

    private List<Integer> weeks(List<Unanswered> members) {
        Integer[] weeks = new Integer[WEEKS];
        Arrays.fill(weeks, 0);
        LocalDate thisWeek = monday(clock.instant());
        for (Unanswered member : members) {
            long ago = ChronoUnit.WEEKS.between(monday(member.at()), thisWeek);
            if (ago >= 0 && ago < WEEKS) {
                weeks[WEEKS - 1 - (int) ago]++;
            }
        }
        return List.of(weeks);
    }

    private static LocalDate monday(Instant of) {
        return LocalDate.ofInstant(of, WorkingDays.ZONE)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /**
     * Says that questions are not the organisation's subject, or that they are after all. What is
     * asked later and is like them follows them.
     */
    @Transactional
    public void dismiss(String tenant, Collection<String> answers, boolean notOurs) {
        for (String answer : answers) {
            jdbc.sql(
                            """
                            insert into gap (answer_id, not_ours)
                            select id, ? from answer where id = ? and tenant_id = ?
                            on conflict (answer_id) do update set not_ours = excluded.not_ours
                            """)
                    .params(notOurs ? 1 : 0, answer, tenant)
                    .update();
        }
    }

    private record Unanswered(
            String answer,
            String question,
            Answer.Outcome outcome,
            Instant at,
            boolean dismissed,
            @Nullable String expertQuestion,
            int unhelpful,
            int waiting) {}
}
