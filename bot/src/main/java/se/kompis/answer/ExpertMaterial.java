package se.kompis.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.ReadProgress;
import se.kompis.knowledge.text.UnreadableException;
import se.kompis.material.Ingestion;
import se.kompis.material.MetadataOverrides;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes an answer material: a text with the question as its heading, published by the unit of
 * whoever answered it.
 */
@Component
public class ExpertMaterial {
    private final Ingestion ingestion;
    private final ExpertDesk desk;
    private final ExpertQuestions questions;
    private final JsonMapper json;
    private final Clock clock;

    ExpertMaterial(
            Ingestion ingestion,
            ExpertDesk desk,
            ExpertQuestions questions,
            JsonMapper json,
            Clock clock) {
        this.ingestion = ingestion;
        this.desk = desk;
        this.questions = questions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Approves an answer: from now on it is searched.
     *
     * @param by whoever approves; not the expert
     * @param title the question as it is to stand there
     * @param topics topic keys
     * @param reviewBy when somebody has to look whether it still holds
     * @return false if there is no such answer, or it is the approver's own
     */
    public boolean approve(
            String question, Participant by, String title, Set<String> topics, LocalDate reviewBy) {
        return desk.find(question, by.tenant())
                .filter(it -> it.state() == ExpertQuestion.State.REPLIED)
                .filter(it -> it.expert().filter(by.person()::equals).isEmpty())
                .map(it -> publish(it, title, topics, reviewBy))
                .orElse(false);
    }

    /** Makes the answer of an administrator material, who needs nobody's approval. */
    public boolean publish(
            ExpertQuestion question, String title, Set<String> topics, LocalDate reviewBy) {
        LibraryId library = new LibraryId(question.tenant());
        Ingestion.Ingested taken = take(library, question, title, topics, reviewBy);
        ingestion.publish(library);
        return questions.approve(question.id(), taken.version().material());
    }

    private Ingestion.Ingested take(
            LibraryId library,
            ExpertQuestion question,
            String title,
            Set<String> topics,
            LocalDate reviewBy) {
        try {
            Path file = Files.createTempFile("kompis-answer", ".md");
            try {
                Files.writeString(file, text(question, title, topics, reviewBy));
                return ingestion.ingest(
                        library,
                        "expert:" + question.id(),
                        file,
                        Questions.tidied(title) + ".md",
                        MetadataOverrides.NONE,
                        ReadProgress.SILENT);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("The answer " + question.id(), failure);
        } catch (UnreadableException impossible) {
            throw new IllegalStateException("The answer " + question.id(), impossible);
        }
    }

    /** The expert may write in another language than the asker. */
    private static String language(ExpertQuestion question) {
        Language asked = Language.of(question.language());
        return Language.detect(question.reply().orElse(""), asked).tag();
    }

    /** A JSON string is a YAML string too. */
    private String text(
            ExpertQuestion question, String title, Set<String> topics, LocalDate reviewBy) {
        String unit = json.writeValueAsString(question.unit().orElse(""));
        return String.join(
                "\n",
                "---",
                "title: " + json.writeValueAsString(Questions.tidied(title)),
                "publisher: " + unit,
                "owner: " + unit,
                "language: " + language(question),
                "topics: " + json.writeValueAsString(topics),
                "version: " + LocalDate.ofInstant(clock.instant(), WorkingDays.ZONE),
                "review-by: " + reviewBy,
                "---",
                question.reply().orElse(""),
                "");
    }
}
