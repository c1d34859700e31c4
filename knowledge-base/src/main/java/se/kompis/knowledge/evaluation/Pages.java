package se.kompis.knowledge.evaluation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.kompis.knowledge.analysis.SentenceSplitter;

/**
 * The pages that the documents of a corpus are parts of: {@code p4_1} is of page {@code p4}.
 *
 * <p>Authorities print the same paragraph on many pages. A question that such a paragraph answers
 * belongs to all of them, so they count as one.
 */
final class Pages {
    /** Shorter sentences stand on many pages by chance. */
    private static final int WORDS = 6;

    /** So much of an answer has to stand on another page, to the letter. */
    private static final double SHARED = .5;

    private final Map<String, BeirDocument> documents = new HashMap<>();
    private final Map<String, Set<String>> pagesWith = new HashMap<>();
    private final Map<String, String> joined = new HashMap<>();

    Pages(Collection<BeirDocument> corpus) {
        for (BeirDocument document : corpus) {
            documents.put(document.id(), document);
            for (String sentence : sentences(document)) {
                pagesWith.computeIfAbsent(sentence, any -> new HashSet<>()).add(of(document.id()));
            }
        }
    }

    static String of(String document) {
        int end = document.lastIndexOf('_');
        return end < 0 ? document : document.substring(0, end);
    }

    /** Whether two questions are asked of the same page. */
    static boolean areSame(Judged one, Judged other) {
        Set<String> pages = new HashSet<>();
        one.grades().keySet().forEach(document -> pages.add(of(document)));
        return other.grades().keySet().stream().map(Pages::of).anyMatch(pages::contains);
    }

    /** Whether two questions are asked of one page, or of pages that share an answer. */
    boolean areOne(Judged one, Judged other) {
        Set<String> pages = new HashSet<>();
        one.grades().keySet().forEach(document -> pages.add(group(of(document))));
        return other.grades().keySet().stream()
                .map(document -> group(of(document)))
                .anyMatch(pages::contains);
    }

    /** Joins the pages that share an answer to one of the questions. */
    void join(Collection<Judged> questions) {
        questions.stream()
                .flatMap(question -> question.grades().keySet().stream())
                .flatMap(id -> Stream.ofNullable(documents.get(id)))
                .forEach(this::joinSharing);
    }

    private void joinSharing(BeirDocument answer) {
        List<String> sentences = sentences(answer);
        int all = sentences.stream().mapToInt(String::length).sum();
        Map<String, Integer> shared = new HashMap<>();
        for (String sentence : sentences) {
            for (String page : pagesWith.getOrDefault(sentence, Set.of())) {
                shared.merge(page, sentence.length(), Integer::sum);
            }
        }
        shared.forEach((page, length) -> {
            if (length >= SHARED * all) {
                joined.put(group(page), group(of(answer.id())));
            }
        });
    }

    private String group(String page) {
        String of = page;
        while (!joined.getOrDefault(of, of).equals(of)) {
            of = joined.getOrDefault(of, of);
        }
        return of;
    }

    private static List<String> sentences(BeirDocument document) {
        String text = document.text();
        return SentenceSplitter.sentences(text).stream()
                .map(range ->
                        range.of(text).toLowerCase(Locale.ROOT).replaceAll("\\W+", " ").strip())
                .filter(sentence -> sentence.split(" ", -1).length >= WORDS)
                .toList();
    }
}
