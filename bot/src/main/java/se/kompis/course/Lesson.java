package se.kompis.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two minutes on one idea.
 *
 * @param id names it within its course: lower-case letters, digits and dashes
 * @param title as shown
 * @param version counted from 1
 * @param topics keys such as {@code open-data}
 * @param audience whom it is for; empty for everybody
 * @param owner who answers for it
 * @param reviewBy the day by which somebody should read it again
 * @param benefit what the idea makes possible, a sentence
 * @param risk what comes with it, a sentence
 * @param picture where one helps
 * @param task what to do with one's committee or management team, by audience or {@link #EVERYONE}
 * @param claims what it says that a source has to bear
 * @param questions one to three
 * @param body CommonMark without headings, pictures and raw HTML
 */
public record Lesson(
        String id,
        String title,
        int version,
        List<String> topics,
        Set<String> audience,
        String owner,
        LocalDate reviewBy,
        String benefit,
        String risk,
        Optional<Picture> picture,
        Map<String, String> task,
        List<Claim> claims,
        List<Question> questions,
        String body) {
    /** The key of a task that is for all. */
    public static final String EVERYONE = "everyone";

    public Lesson {
        topics = List.copyOf(topics);
        audience = Set.copyOf(audience);
        task = Map.copyOf(task);
        claims = List.copyOf(claims);
        questions = List.copyOf(questions);
    }

    /**
     * A drawing.
     *
     * @param file in the pack, {@code pictures/NAME.svg}
     * @param alt what it shows, in words
     */
    public record Picture(String file, String alt) {}

    /**
     * What a statement of the lesson rests on.
     *
     * @param source title of the material
     * @param publisher of the material; empty when it names none
     * @param sentence as it stands there, byte for byte
     */
    public record Claim(String source, String publisher, String sentence) {}

    /** The same as another version. */
    Lesson atVersion(int number) {
        return new Lesson(
                id, title, number, topics, audience, owner, reviewBy, benefit, risk, picture, task,
                claims, questions, body);
    }

    /** The same on some topics. */
    Lesson about(Set<String> keys) {
        return new Lesson(
                id,
                title,
                version,
                keys.stream().sorted().toList(),
                audience,
                owner,
                reviewBy,
                benefit,
                risk,
                picture,
                task,
                claims,
                questions,
                body);
    }

    /** The task for somebody of an audience; empty when there is none for them. */
    public Optional<String> taskFor(String audience) {
        return Optional.ofNullable(task.get(audience))
                .or(() -> Optional.ofNullable(task.get(EVERYONE)))
                .or(() -> task.values().stream().sorted().findFirst());
    }

    /** Whether somebody of an audience should get it; who has not said is everybody. */
    public boolean isFor(Optional<String> reader) {
        return audience.isEmpty() || reader.isEmpty() || audience.contains(reader.get());
    }
}
