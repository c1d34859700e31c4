package se.kompis.material;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;

/**
 * Follows what other instances on the same database publish: each has an index of its own, and
 * brings it up to a library's sequence when that has moved.
 */
@Component
class LibraryWatch {
    private static final Logger log = LoggerFactory.getLogger(LibraryWatch.class);

    private final JdbcClient jdbc;
    private final KnowledgeBase knowledge;
    private final Map<LibraryId, Long> followed = new HashMap<>();

    LibraryWatch(JdbcClient jdbc, KnowledgeBase knowledge) {
        this.jdbc = jdbc;
        this.knowledge = knowledge;
    }

    private record Position(LibraryId library, long sequence) {}

    /** Looks at all libraries, and catches up with those that have moved. */
    @Scheduled(fixedDelayString = "${kompis.material.watch:5s}")
    void follow() {
        try {
            positions().stream().filter(this::hasMoved).forEach(this::catchUp);
        } catch (DataAccessException away) {
            log.warn("Nothing is followed now: {}", away.getMessage());
        }
    }

    private List<Position> positions() {
        return jdbc.sql("select tenant_id, last_sequence from library")
                .query((row, _) -> new Position(new LibraryId(row.getString(1)), row.getLong(2)))
                .list();
    }

    private boolean hasMoved(Position position) {
        return followed.getOrDefault(position.library(), 0L) < position.sequence();
    }

    private void catchUp(Position position) {
        knowledge.catchUp(position.library());
        followed.put(position.library(), position.sequence());
    }
}
