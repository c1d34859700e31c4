package se.kompis.course;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Link;
import se.kompis.conversation.Participant;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;

/** The pages that belong to a lesson: its picture, and its sources at their places. */
@Component
public class LessonLinks {
    private final LessonTables lessons;
    private final SignedLinks links;

    LessonLinks(LessonTables lessons, SignedLinks links) {
        this.lessons = lessons;
        this.links = links;
    }

    /** The picture of a lesson, for a reader. */
    public Optional<Block.Picture> picture(TaughtLesson lesson, Participant reader) {
        return lesson.lesson().picture().map(picture -> picture(lesson.course(), picture, reader));
    }

    private Block.Picture picture(String course, Lesson.Picture picture, Participant reader) {
        String path = "/picture/" + course + "/" + picture.file().replaceFirst("^pictures/", "");
        String bitmap = path.replaceFirst("\\.svg$", ".png");
        return new Block.Picture(
                picture.alt(),
                new Link(picture.alt(), links.sign(path, reader.tenant())),
                new Link(picture.alt(), links.sign(bitmap, reader.tenant())));
    }

    /** The sources of a lesson, each once, opened at the first sentence that is used. */
    public List<Link> sources(TaughtLesson lesson, Participant reader) {
        List<SourcePlace> places = lessons.claims(lesson.id());
        List<Lesson.Claim> claims = lesson.lesson().claims();
        Map<String, Link> byTitle = new LinkedHashMap<>();
        for (int index = 0; index < Math.min(places.size(), claims.size()); index++) {
            String title = claims.get(index).source();
            Link link = new Link(title, links.sign(places.get(index).path(), reader.tenant()));
            byTitle.putIfAbsent(title, link);
        }
        return List.copyOf(byTitle.values());
    }
}
