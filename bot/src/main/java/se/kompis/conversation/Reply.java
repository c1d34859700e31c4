package se.kompis.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What Kompis says.
 *
 * @param blocks in reading order
 * @param personal concerns nobody but the person: never shown where others read
 * @param question what the person asked, when a follow-up ("och för skolan?") should build on it
 * @param expectation that the next text is meant for the skill that said this
 * @param subject what it is about, when other skills may offer what they have on it
 */
public record Reply(
        List<Block> blocks,
        boolean personal,
        Optional<String> question,
        Optional<Expectation> expectation,
        Optional<Subject> subject)
        implements Response {
    public Reply {
        blocks = List.copyOf(blocks);
    }

    public static Reply of(List<? extends Block> blocks) {
        return new Reply(
                List.copyOf(blocks), false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Reply of(Block... blocks) {
        return of(List.of(blocks));
    }

    /** The same, for the person's eyes only. */
    public Reply asPersonal() {
        return new Reply(blocks, true, question, expectation, subject);
    }

    /** The same, to be remembered as the answer to a question. */
    public Reply to(String asked) {
        return new Reply(blocks, personal, Optional.of(asked), expectation, subject);
    }

    /** The same, expecting the next text for the given skill. */
    public Reply expecting(String skill, String purpose) {
        return new Reply(
                blocks, personal, question, Optional.of(new Expectation(skill, purpose)), subject);
    }

    /** The same, open to what other skills offer on its subject. */
    public Reply about(Subject what) {
        return new Reply(blocks, personal, question, expectation, Optional.of(what));
    }

    /** The same, before one more block. */
    public Reply before(Block last) {
        List<Block> all = new ArrayList<>(blocks);
        all.add(last);
        return new Reply(all, personal, question, expectation, subject);
    }

    /** The same, after some other blocks. */
    public Reply after(List<Block> first) {
        List<Block> all = new ArrayList<>(first);
        all.addAll(blocks);
        return new Reply(all, personal, question, expectation, subject);
    }
}
