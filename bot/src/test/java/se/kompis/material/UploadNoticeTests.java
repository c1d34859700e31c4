package se.kompis.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import se.kompis.KompisTest;
import se.kompis.MovableClock;
import se.kompis.Talk;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Role;
import se.kompis.delivery.Rounds;
import se.kompis.people.People;

/** A file that takes longer to read than its sender is kept waiting. */
@KompisTest
@TestPropertySource(properties = "kompis.upload.patience=0s")
class UploadNoticeTests {
    @Autowired private Talk talk;
    @Autowired private People people;
    @Autowired private MovableClock clock;
    @Autowired private Rounds rounds;

    @Test
    void tellsInTheSameChatWhatBecameOfIt() {
        Talk.Person publisher = talk.somebody(UUID.randomUUID().toString());
        people.grant(people.resolve(publisher.route(), Hints.NONE).person(), Role.PUBLISHER);
        Reply first =
                publisher.sendFile(
                        "skär.md",
                        "# Skären\n\nPå Ytterskär häckar tejsten."
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(Talk.text(first)).contains("Jag hör av mig här");
        await().until(() -> {
            clock.pass(Duration.ofSeconds(5));
            rounds.round();
            return !talk.pushes(publisher).isEmpty();
        });
        Reply summary = talk.pushes(publisher).getFirst();
        assertThat(Talk.text(summary)).contains("Skären", "skär.md");
        assertThat(Talk.text((Reply) publisher.press(summary, "Publicera")))
                .contains("är publicerad");
    }
}
