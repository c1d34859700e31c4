package se.kompis.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.MaterialState;
import se.kompis.material.Materials;
import se.kompis.material.StoredVersion;

/** Draws lessons from published material, as drafts that {@link Editing} takes further. */
@Component
public class DraftsFromMaterial {
    private static final int DRAFTS = 3;

    private final LessonTables lessons;
    private final Materials materials;
    private final OwnCourse own;
    private final Texts texts;
    private final Clock clock;

    DraftsFromMaterial(
            LessonTables lessons, Materials materials, OwnCourse own, Texts texts, Clock clock) {
        this.lessons = lessons;
        this.materials = materials;
        this.own = own;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Draws drafts from a published material.
     *
     * @param library whose lessons they become, and whose or the national material it is
     * @return how many are new; none when the material has too little running text
     */
    @Transactional
    public int draw(LibraryId library, MaterialId material, String person) {
        Optional<StoredVersion> source =
                materials
                        .inForce(material)
                        .filter(it -> it.state() == MaterialState.PUBLISHED)
                        .filter(it ->
                                it.library().equals(library)
                                        || it.library().equals(LibraryId.NATIONAL));
        return source.map(it -> draw(library, it, person)).orElse(0);
    }

    private int draw(LibraryId library, StoredVersion source, String person) {
        Language language = source.description().language();
        SourceText text =
                SourceText.of(
                        source.description().title(),
                        source.description().publisher().orElse(""),
                        language,
                        materials.sections(source.material(), source.number()));
        LocalDate inAYear = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1);
        int added = 0;
        for (Lesson lesson : Drafting.draft(text, wording(language), "Kompis", inAYear, DRAFTS)) {
            added += add(library, language, lesson.about(source.description().topics()), person);
        }
        return added;
    }

    private Drafting.Wording wording(Language language) {
        Locale locale = language == Language.ENGLISH ? Participant.ENGLISH : Participant.SWEDISH;
        return new Drafting.Wording(
                texts.get(locale, "course.draft.task"),
                texts.get(locale, "course.draft.prompt", "{0}"),
                texts.get(locale, "course.draft.stands", "{0}"),
                texts.get(locale, "course.draft.original", "{0}"));
    }

    private int add(LibraryId library, Language language, Lesson lesson, String person) {
        String course = OwnCourse.id(library, language);
        String id = course + "/" + lesson.id();
        if (lessons.find(id).isPresent()) {
            return 0;
        }
        own.add(library, language, lesson.id());
        lessons.put(
                new StoredLesson(
                        id,
                        course,
                        LessonState.DRAFT,
                        PackWriter.lesson(lesson),
                        Optional.empty(),
                        Optional.empty()));
        lessons.addStep(id, "WROTE", Optional.of(person));
        return 1;
    }
}
