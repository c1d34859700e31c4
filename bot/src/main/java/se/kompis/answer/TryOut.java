package se.kompis.answer;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.Trial;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.Libraries;
import se.kompis.material.Materials;

/** Shows administrators what a question would be answered with, and why. Keeps nothing of it. */
@Component
public class TryOut {
    private static final int PASSAGES = 5;

    private final KnowledgeBase knowledge;
    private final Materials materials;

    TryOut(KnowledgeBase knowledge, Materials materials) {
        this.knowledge = knowledge;
        this.materials = materials;
    }

    /**
     * Asks as somebody of the administrator's organisation would.
     *
     * @param drafts whether the drafts of their own library are asked too, as if published
     */
    public Trial ask(String question, Participant administrator, boolean drafts) {
        Query query =
                new Query(
                        Questions.tidied(question),
                        Language.of(administrator.locale().toLanguageTag()),
                        Libraries.readableBy(administrator),
                        Optional.empty(),
                        Optional.empty());
        LibraryId own = new LibraryId(administrator.tenant());
        return knowledge.tryOut(query, PASSAGES, drafts ? materials.drafts(own) : List.of());
    }
}
