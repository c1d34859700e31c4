package se.kompis.material;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.analysis.Language;

/** Whether the search answers: it is asked something in the library that is always there. */
@Component("indexHealthIndicator")
class IndexHealthIndicator implements HealthIndicator {
    private static final Query QUESTION =
            Query.of("digitalisering", Language.SWEDISH, LibraryId.NATIONAL);

    private final KnowledgeBase knowledge;
    private final JdbcClient jdbc;

    IndexHealthIndicator(KnowledgeBase knowledge, JdbcClient jdbc) {
        this.knowledge = knowledge;
        this.jdbc = jdbc;
    }

    @Override
    public Health health() {
        knowledge.search(QUESTION, 1);
        return Health.up().withDetail("materials", materials()).build();
    }

    private int materials() {
        return jdbc.sql("select count(*) from material where state = ?")
                .param(MaterialState.PUBLISHED.name())
                .query(Integer.class)
                .single();
    }
}
