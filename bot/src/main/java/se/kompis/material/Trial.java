package se.kompis.material;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.Change;
import se.kompis.knowledge.ChangeSource;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.text.Section;

/**
 * Answers questions from one version alone, also from one that nobody else sees yet: whoever
 * prepares it can try it. The index lives as long as the question.
 */
@Component
public class Trial {
    private final Materials materials;
    private final Originals originals;

    Trial(Materials materials, Originals originals) {
        this.materials = materials;
        this.originals = originals;
    }

    /** What the version has to say to a question. */
    public Answer ask(StoredVersion version, String question, Language language, int limit) {
        List<Section> sections = materials.sections(version.material(), version.number());
        ChangeSource alone =
                (_, sequence, _) ->
                        sequence > 0
                                ? List.of()
                                : List.of(new Change.Published(1, version.asMaterial(), sections));
        try {
            Path folder = originals.scratch();
            try (KnowledgeBase knowledge = KnowledgeBase.open(folder, alone)) {
                knowledge.catchUp(version.library());
                return knowledge.answer(Query.of(question, language, version.library()), limit);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException disk) {
            throw new UncheckedIOException("No room to try " + version.material(), disk);
        }
    }
}
