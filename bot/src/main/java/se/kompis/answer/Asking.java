package se.kompis.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Texts;
import se.kompis.knowledge.Answer;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.Passage;
import se.kompis.knowledge.Query;
import se.kompis.knowledge.Quotation;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.Libraries;
import se.kompis.material.SectionCodec;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Answers a question outside any conversation, for the command line. Keeps nothing of it. */
@Component
public class Asking {
    private static final int QUOTATIONS = 3;

    private final KnowledgeBase knowledge;
    private final SignedLinks links;
    private final SectionCodec codec;
    private final Places places;
    private final Texts texts;
    private final JsonMapper json;
    private final String address;

    Asking(
            KnowledgeBase knowledge,
            SignedLinks links,
            SectionCodec codec,
            Places places,
            Texts texts,
            JsonMapper json,
            @Value("${kompis.public-url:http://127.0.0.1:${server.port}}") String address) {
        this.knowledge = knowledge;
        this.links = links;
        this.codec = codec;
        this.places = places;
        this.texts = texts;
        this.json = json;
        this.address = address;
    }

    /**
     * Asks.
     *
     * @param locale the asker's language
     * @param tenant whose libraries may be read
     */
    public Asked ask(String question, Locale locale, String tenant) {
        String tidied = Questions.tidied(question);
        Language language = Language.of(locale.toLanguageTag());
        Query query =
                new Query(
                        tidied,
                        language,
                        Libraries.readableIn(tenant),
                        Optional.empty(),
                        Optional.empty());
        Answer answer = knowledge.answer(query, QUOTATIONS);
        return new Asked(json(answer, tenant), text(answer, locale, tenant));
    }

    private String json(Answer answer, String tenant) {
        ObjectNode root = json.createObjectNode();
        root.put("outcome", answer.outcome().name().toLowerCase(Locale.ROOT));
        root.put("fit", answer.fit());
        var quotations = root.putArray("quotations");
        answer.quotations().forEach(quotation -> put(quotations.addObject(), quotation, tenant));
        return root.toString();
    }

    private void put(ObjectNode node, Quotation quotation, String tenant) {
        Passage passage = quotation.passage();
        node.put("quote", quotation.text());
        node.put("title", passage.material().title());
        node.put("publisher", passage.material().publisher().orElse(null));
        node.put(
                "versionDate", passage.material().versionDate().map(Object::toString).orElse(null));
        node.set("locator", json.readTree(codec.locator(passage.locator())));
        node.put("url", url(quotation, tenant));
        node.put("materialId", passage.material().id().value());
        node.put("fileName", passage.material().fileName());
        node.put("section", passage.section());
        node.put("start", quotation.start());
        node.put("end", quotation.end());
        node.put("score", quotation.score());
    }

    private String url(Quotation quotation, String tenant) {
        return address + links.sign(SourcePlace.of(quotation).path(), tenant);
    }

    private String text(Answer answer, Locale locale, String tenant) {
        List<Quotation> quotations = answer.quotations();
        String lead =
                switch (answer.outcome()) {
                    case ANSWERED -> "answer.lead";
                    case NEAREST -> "answer.nearest";
                    case REFUSED -> "answer.nothing";
                };
        return quotations.stream()
                .map(quotation -> text(quotation, locale, tenant))
                .collect(Collectors.joining("", texts.get(locale, lead), ""));
    }

    private String text(Quotation quotation, Locale locale, String tenant) {
        Passage passage = quotation.passage();
        String source =
                List.of(
                                passage.material().publisher().orElse(""),
                                passage.material().title(),
                                places.of(passage.locator(), locale),
                                passage.material().versionDate().map(Object::toString).orElse(""))
                        .stream()
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · "));
        return "\n\n  "
                + quotation.text().replace("\n", "\n  ")
                + "\n  – "
                + source
                + "\n    "
                + url(quotation, tenant);
    }

    /**
     * An answer for a terminal.
     *
     * @param json one object: {@code outcome} (answered, nearest, refused), {@code fit} and {@code
     *     quotations}; {@code start} and {@code end} count UTF-16 code units in the text of the
     *     section
     * @param text the same for people
     */
    public record Asked(String json, String text) {}
}
