package se.kompis.answer;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.Link;
import se.kompis.conversation.Texts;
import se.kompis.material.SignedLinks;
import se.kompis.material.SourcePlace;

/** Makes handouts of answers that were given, for whoever holds a signed link to one. */
@Component
public class Handouts {
    private final Answers answers;
    private final Quotes quotes;
    private final SignedLinks links;
    private final Texts texts;

    Handouts(Answers answers, Quotes quotes, SignedLinks links, Texts texts) {
        this.answers = answers;
        this.quotes = quotes;
        this.links = links;
        this.texts = texts;
    }

    /**
     * The handout of an answer.
     *
     * @param tenant whose answer it is; another tenant's does not exist
     * @param expires when the handout's own link ends, and so the links on it
     * @return empty when the answer is not kept, or quoted nothing
     */
    public Optional<Handout> find(String answer, String tenant, Locale locale, Instant expires) {
        return answers.find(answer, tenant)
                .filter(found -> !found.places().isEmpty())
                .map(found -> handout(found, locale, expires));
    }

    private Handout handout(StoredAnswer answer, Locale locale, Instant expires) {
        List<Block.Quote> inForce =
                answer.places().stream()
                        .flatMap(place -> quote(place, answer, locale, expires).stream())
                        .toList();
        return new Handout(
                answer.question(),
                texts.get(locale, lead(answer)),
                answer.given(),
                inForce,
                answer.places().size() - inForce.size());
    }

    private static String lead(StoredAnswer answer) {
        return switch (answer.outcome()) {
            case ANSWERED -> "answer.lead";
            case NEAREST -> "answer.nearest";
            case REFUSED -> "answer.refused";
        };
    }

    private Optional<Block.Quote> quote(
            SourcePlace place, StoredAnswer answer, Locale locale, Instant expires) {
        return quotes.inForce(place, answer.tenant(), locale)
                .map(quote -> {
                    URI target = links.sign(place.path(), answer.tenant(), expires);
                    return new Block.Quote(quote.text(), List.of(), with(quote.citation(), target));
                });
    }

    private static Citation with(Citation citation, URI target) {
        return new Citation(
                citation.publisher(),
                citation.title(),
                citation.place(),
                citation.version(),
                new Link(citation.source().label(), target));
    }
}
