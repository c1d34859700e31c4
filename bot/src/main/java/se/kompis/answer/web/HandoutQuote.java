package se.kompis.answer.web;

import java.util.List;
import java.util.stream.Stream;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;

/**
 * A quotation on a handout.
 *
 * @param text the words
 * @param publisher who published them; empty when unknown
 * @param title of the material
 * @param rest place and version, where there are any
 * @param address opens the source, in full, since paper cannot be clicked
 */
record HandoutQuote(
        String text, String publisher, String title, List<String> rest, String address) {

    static HandoutQuote of(Block.Quote quote, String server) {
        Citation citation = quote.citation();
        return new HandoutQuote(
                quote.text(),
                citation.publisher().orElse(""),
                citation.title(),
                Stream.concat(Stream.of(citation.place()), citation.version().stream())
                        .filter(it -> !it.isBlank())
                        .toList(),
                server + citation.source().target());
    }
}
