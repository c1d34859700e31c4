package se.kompis.material;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.MaterialId;

/**
 * What happens to a material after it was read in. A search sees the state before or the state
 * after, never anything between; when a method returns, it sees the state after. The caller checks
 * who may.
 */
@Component
public class Lifecycle {
    private final Transitions transitions;
    private final KnowledgeBase knowledge;

    Lifecycle(Transitions transitions, KnowledgeBase knowledge) {
        this.transitions = transitions;
        this.knowledge = knowledge;
    }

    /**
     * Puts the newest version in force.
     *
     * @return empty when there is no such material, or nothing to publish
     */
    public Optional<StoredVersion> publish(MaterialId material, Optional<String> person) {
        return visible(transitions.publish(material, person));
    }

    /** Takes a material out of the search, for good or until it is published again. */
    public Optional<StoredVersion> retire(MaterialId material, Optional<String> person) {
        return visible(transitions.retire(material, Deed.RETIRED, person));
    }

    /** The same, because its last day has passed. */
    Optional<StoredVersion> expire(MaterialId material) {
        return visible(transitions.retire(material, Deed.EXPIRED, Optional.empty()));
    }

    /** Changes what is said about a version. */
    public Optional<StoredVersion> describe(
            MaterialId material,
            int version,
            StoredVersion.Description description,
            Optional<String> person) {
        return visible(transitions.describe(material, version, description, person));
    }

    /** Throws away a draft beside the version in force. */
    public void discard(MaterialId material, int version, Optional<String> person) {
        transitions.discard(material, version, person);
    }

    private Optional<StoredVersion> visible(Optional<StoredVersion> changed) {
        changed.ifPresent(it -> knowledge.catchUp(it.library()));
        return changed;
    }
}
