package se.kompis.material;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.Link;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Texts;
import se.kompis.conversation.Turn;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.MaterialId;
import se.kompis.knowledge.Quotation;
import se.kompis.knowledge.analysis.Language;

/** Trying and publishing a draft in a chat. Whatever comes with a press is checked again. */
@Component
class DraftTalk {
    private static final int QUOTATIONS = 2;

    private final Materials materials;
    private final Lifecycle lifecycle;
    private final Trial trial;
    private final UploadSummary summary;
    private final SignedLinks links;
    private final Texts texts;

    DraftTalk(
            Materials materials,
            Lifecycle lifecycle,
            Trial trial,
            UploadSummary summary,
            SignedLinks links,
            Texts texts) {
        this.materials = materials;
        this.lifecycle = lifecycle;
        this.trial = trial;
        this.summary = summary;
        this.links = links;
        this.texts = texts;
    }

    Reply gone(Turn turn) {
        return say(turn.locale(), "material.gone");
    }

    private Reply say(Locale locale, String key, Object... arguments) {
        return Reply.of(new Block.Text(texts.get(locale, key, arguments)));
    }

    private Optional<StoredVersion> version(Map<String, String> values, Set<LibraryId> libraries) {
        String material = values.getOrDefault("material", "");
        String version = values.getOrDefault("version", "");
        return material.isBlank() || !version.matches("[1-9][0-9]{0,8}")
                ? Optional.empty()
                : materials
                        .find(new MaterialId(material), Integer.parseInt(version))
                        .filter(it -> libraries.contains(it.library()));
    }

    /** Publishes the version of the button, and no newer one that nobody looked at here. */
    Reply publish(Turn turn, Map<String, String> values) {
        Optional<StoredVersion> found =
                version(values, Libraries.publishableBy(turn.participant()));
        if (found.isEmpty()) {
            return gone(turn);
        }
        StoredVersion version = found.get();
        String title = UploadReplies.escaped(version.description().title());
        if (version.latest() && version.state() == MaterialState.PUBLISHED) {
            return say(turn.locale(), "material.publishedAlready", title);
        }
        if (materials.versions(version.material()).getFirst().number() != version.number()) {
            return say(turn.locale(), "material.newerDraft", title);
        }
        lifecycle.publish(version.material(), Optional.of(turn.participant().person()));
        return say(turn.locale(), "material.published", title);
    }

    Reply offerTrial(Turn turn, Map<String, String> values) {
        return version(values, Libraries.editableBy(turn.participant()))
                .map(it ->
                        say(
                                        turn.locale(),
                                        "material.tryAsk",
                                        UploadReplies.escaped(it.description().title()))
                                .expecting(
                                        UploadReplies.SKILL,
                                        it.material().value() + "/" + it.number()))
                .orElseGet(() -> gone(turn));
    }

    /** Answers from the draft alone what was asked after {@link #offerTrial}. */
    Optional<Response> tried(Turn turn, String question) {
        return turn.memory()
                .expectation()
                .map(it -> it.purpose().split("/", 2))
                .filter(it -> it.length == 2)
                .flatMap(it ->
                        version(
                                Map.of("material", it[0], "version", it[1]),
                                Libraries.editableBy(turn.participant())))
                .map(version -> answer(turn, version, question));
    }

    private Reply answer(Turn turn, StoredVersion version, String question) {
        Language language = Language.of(turn.locale().toLanguageTag());
        Answer answer = trial.ask(version, question, language, QUOTATIONS);
        List<Block> blocks = new ArrayList<>();
        boolean found = !answer.quotations().isEmpty();
        blocks.add(
                new Block.Text(
                        texts.get(turn.locale(), found ? "material.tried" : "material.triedNone")));
        answer.quotations().forEach(it -> blocks.add(quote(it, version, turn)));
        return Reply.of(blocks);
    }

    private Block quote(Quotation quotation, StoredVersion version, Turn turn) {
        return new Block.Quote(
                quotation.text(),
                quotation.marks().stream().map(it -> new Block.Mark(it.start(), it.end())).toList(),
                new Citation(
                        version.description().publisher(),
                        version.description().title(),
                        summary.place(quotation.passage().locator(), turn.locale()),
                        Optional.of(texts.get(turn.locale(), "material.draft")),
                        new Link(
                                texts.get(turn.locale(), "material.openSource"),
                                links.sign(
                                        SourcePlace.of(quotation).path(),
                                        turn.participant().tenant()))));
    }
}
