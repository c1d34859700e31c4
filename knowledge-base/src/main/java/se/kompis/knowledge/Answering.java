package se.kompis.knowledge;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.kompis.knowledge.analysis.SentenceSplitter;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.TextRange;
import se.kompis.knowledge.analysis.Word;

/** From the best passages to an answer. */
final class Answering {
    private Answering() {}

    static Answer answer(PassageSearcher searcher, Query query, int limit) throws IOException {
        List<SearchHit> hits = searcher.search(query, limit);
        List<Quotation> quotations = new ArrayList<>();
        for (SearchHit hit : hits) {
            quotations.add(quote(hit, query));
        }
        List<String> topics =
                hits.stream()
                        .flatMap(hit -> hit.passage().material().topics().stream())
                        .distinct()
                        .toList();
        Answer.Outcome outcome = hits.isEmpty() ? Answer.Outcome.REFUSED : Answer.Outcome.ANSWERED;
        return new Answer(outcome, quotations, hits.isEmpty() ? 0 : 1, topics);
    }

    private static Quotation quote(SearchHit hit, Query query) {
        Passage passage = hit.passage();
        Set<String> stems =
                Question.of(query).words(passage.material().language()).stream()
                        .map(Word::stem)
                        .collect(Collectors.toSet());
        TextRange best = new TextRange(0, 0);
        List<Quotation.Span> marks = List.of();
        for (TextRange sentence : SentenceSplitter.sentences(passage.text())) {
            List<Quotation.Span> found = marks(sentence.of(passage.text()), passage, stems);
            if (best.end() == 0 || found.size() > marks.size()) {
                best = sentence;
                marks = found;
            }
        }
        return new Quotation(
                passage,
                passage.start() + best.start(),
                passage.start() + best.end(),
                best.of(passage.text()),
                marks,
                hit.score());
    }

    private static List<Quotation.Span> marks(String text, Passage passage, Set<String> stems) {
        return TextAnalyzer.of(passage.material().language()).words(text).stream()
                .filter(word -> stems.contains(word.stem()))
                .map(word -> new Quotation.Span(word.start(), word.end()))
                .toList();
    }
}
