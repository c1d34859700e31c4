package se.kompis.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.kompis.knowledge.analysis.Language;
import se.kompis.knowledge.analysis.SentenceSplitter;
import se.kompis.knowledge.analysis.TextAnalyzer;
import se.kompis.knowledge.analysis.Word;
import se.kompis.knowledge.text.Section;

/**
 * A material as what a lesson can be drawn from: its whole sentences, and how much each word is
 * what the material is about.
 *
 * @param title of the material
 * @param publisher of the material; empty when it names none
 * @param language of the text
 * @param sections as they are stored
 * @param sentences those that can stand alone or after one another, in order
 * @param weight how often each stem is used, 0 to 1
 */
record SourceText(
        String title,
        String publisher,
        Language language,
        List<Section> sections,
        List<SourceSentence> sentences,
        Map<String, Double> weight) {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 34;

    /**
     * Contents, addresses, numbered lists, references to other sections, headings that ran into
     * their sentence, and what else is no running text.
     */
    private static final Pattern NO_PROSE =
            Pattern.compile(
                    "https?:|www\\.|@|\\.{4}|[|•→■□{}<>=\\[\\]_*#]|\\d{4}:\\d|\\((?i:se|see) "
                            + "|\\p{Ll} (När|Vad|Hur|Det|Den|De|Du|En|Ett|Att|Vid|Om|The|When|What|How|It|You|In)\\b"
                            + "|\\p{Ll} \\p{Lu}\\p{Ll}+(erna|orna|arna|heten|ingen)\\b");

    SourceText {
        sections = List.copyOf(sections);
        sentences = List.copyOf(sentences);
        weight = Map.copyOf(weight);
    }

    static SourceText of(
            String title, String publisher, Language language, List<Section> sections) {
        TextAnalyzer analyzer = TextAnalyzer.of(language);
        List<SourceSentence> sentences = new ArrayList<>();
        for (int ordinal = 0; ordinal < sections.size(); ordinal++) {
            String text = sections.get(ordinal).text();
            for (var range : SentenceSplitter.sentences(text)) {
                String sentence = range.of(text);
                if (isProse(sentence)) {
                    sentences.add(new SourceSentence(ordinal, sentence, words(sentence, analyzer)));
                }
            }
        }
        return new SourceText(title, publisher, language, sections, sentences, weight(sentences));
    }

    static List<Word> words(String text, TextAnalyzer analyzer) {
        return analyzer.words(text).stream().filter(word -> !word.stop()).toList();
    }

    private static boolean isProse(String sentence) {
        int words = sentence.split("\\s+").length;
        long letters = sentence.chars().filter(c -> Character.isLetter(c) || c == ' ').count();
        return words >= SHORTEST
                && words <= LONGEST
                && sentence.endsWith(".")
                && Character.isUpperCase(sentence.charAt(0))
                && letters > .9 * sentence.length()
                && !NO_PROSE.matcher(sentence).find();
    }

    private static Map<String, Double> weight(List<SourceSentence> sentences) {
        Map<String, Double> counts = new HashMap<>();
        sentences.forEach(it -> it.stems().forEach(stem -> counts.merge(stem, 1.0, Double::sum)));
        double most = counts.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        counts.replaceAll((_, count) -> count / most);
        return counts;
    }

    /** How much a sentence says of what the material is about. */
    double worth(SourceSentence sentence) {
        Set<String> stems = sentence.stems();
        double sum = stems.stream().mapToDouble(stem -> weight.getOrDefault(stem, 0.0)).sum();
        return sum / Math.sqrt(Math.max(stems.size(), 1));
    }
}
