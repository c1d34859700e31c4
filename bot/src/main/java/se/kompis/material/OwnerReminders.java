package se.kompis.material;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Texts;
import se.kompis.delivery.Composer;
import se.kompis.delivery.Composition;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;
import se.kompis.knowledge.MaterialId;

/**
 * Reminds whoever answers for a material, two weeks before it should be reviewed and before its
 * last day: once for each such day.
 */
@Component
class OwnerReminders implements Composer {
    private static final String KIND = "material";
    private static final int DAYS_BEFORE = 14;
    private static final Duration WORTH_TELLING = Duration.ofDays(DAYS_BEFORE);

    private final JdbcClient jdbc;
    private final StoredVersions versions;
    private final Outbox outbox;
    private final Texts texts;
    private final Clock clock;

    OwnerReminders(
            JdbcClient jdbc, StoredVersions versions, Outbox outbox, Texts texts, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.outbox = outbox;
        this.texts = texts;
        this.clock = clock;
    }

    /** What is due, and who is told. */
    private record Due(String material, String person, LocalDate day) {}

    void check() {
        remind("review", "review_by");
        remind("expiry", "expires");
    }

    private void remind(String why, String column) {
        LocalDate until = LocalDate.ofInstant(clock.instant(), Expiry.SWEDEN).plusDays(DAYS_BEFORE);
        jdbc.sql(
                        """
                        select m.id, o.person_id, v.%s as day from material m
                        join material_version v on v.material_id = m.id and v.version = m.version
                        join material_owner o on o.material_id = m.id
                        where m.state = 'PUBLISHED' and v.%s <= ?
                        """
                                .formatted(column, column))
                .param(until.toString())
                .query((row, _) ->
                        new Due(
                                row.getString("id"),
                                row.getString("person_id"),
                                LocalDate.parse(row.getString("day"))))
                .list()
                .forEach(due -> remind(why, due));
    }

    private void remind(String why, Due due) {
        Instant now = clock.instant();
        String reference = String.join("/", why, due.day().toString(), due.material());
        outbox.add(
                PushOrder.personal(
                        KIND,
                        reference,
                        due.person(),
                        KIND + "/" + reference + "/" + due.person(),
                        now,
                        now.plus(WORTH_TELLING)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean waitsForHours() {
        return true;
    }

    @Override
    public Composition compose(Participant participant, String reference) {
        String[] parts = reference.split("/", 3);
        Optional<LocalDate> day = Optional.of(LocalDate.parse(parts[1]));
        return versions.inForce(new MaterialId(parts[2]))
                .filter(it -> it.state() == MaterialState.PUBLISHED)
                .filter(it -> Libraries.editableBy(participant).contains(it.library()))
                .map(StoredVersion::description)
                .filter(it -> day.equals(parts[0].equals("review") ? it.reviewBy() : it.expires()))
                .<Composition>map(it -> new Composition.Ready(reply(participant, parts, it)))
                .orElseGet(() -> new Composition.Withdrawn("settled"));
    }

    private Reply reply(Participant participant, String[] parts, StoredVersion.Description about) {
        String title = UploadReplies.escaped(about.title());
        return Reply.of(
                        new Block.Text(
                                texts.get(
                                        participant.locale(),
                                        "material.remind." + parts[0],
                                        title,
                                        parts[1])))
                .asPersonal();
    }
}
