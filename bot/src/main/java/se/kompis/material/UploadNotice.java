package se.kompis.material;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Route;
import se.kompis.delivery.Composer;
import se.kompis.delivery.Composition;
import se.kompis.delivery.Outbox;
import se.kompis.delivery.PushOrder;

/**
 * Tells whoever sent a file in a chat what became of it, when reading took longer than they were
 * kept waiting; a restart in between changes nothing.
 */
@Component
class UploadNotice implements Composer {
    private static final String KIND = "upload";

    /** How often it is looked whether all is read. */
    private static final Duration LOOK = Duration.ofSeconds(5);

    private static final Duration WORTH_TELLING = Duration.ofDays(1);

    private final Uploads uploads;
    private final UploadReplies replies;
    private final Outbox outbox;
    private final Clock clock;

    UploadNotice(Uploads uploads, UploadReplies replies, Outbox outbox, Clock clock) {
        this.uploads = uploads;
        this.replies = replies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Will tell, on the way that the file came, what became of all that was sent with it. */
    void order(Participant sender, Route route, String way) {
        Instant now = clock.instant();
        outbox.add(
                PushOrder.personal(
                        KIND,
                        route.account() + "\n" + way,
                        sender.person(),
                        KIND + "/" + way,
                        now,
                        now.plus(WORTH_TELLING)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Route> via(Participant participant, String reference) {
        String[] way = way(reference).split("/", 3);
        String account = reference.substring(0, reference.indexOf('\n'));
        return Optional.of(new Route(way[0], way[1], account));
    }

    private static String way(String reference) {
        return reference.substring(reference.indexOf('\n') + 1);
    }

    @Override
    public Composition compose(Participant participant, String reference) {
        String way = way(reference);
        List<Upload> found =
                uploads.ofWay(way).stream()
                        .filter(it -> Libraries.editableBy(participant).contains(it.library()))
                        .toList();
        if (found.isEmpty()) {
            return new Composition.Withdrawn("withdrawn");
        }
        return found.stream().allMatch(it -> it.state().isSettled())
                ? new Composition.Ready(Reply.of(replies.of(found, way, participant)).asPersonal())
                : new Composition.NotBefore(clock.instant().plus(LOOK));
    }
}
