package se.kompis.course;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kompis.knowledge.analysis.Word;

/**
 * A question with a gap: a word of the passage that the material is about, beside others of the
 * same material that look as if they could stand there.
 */
final class Cloze {
    private static final int WRONG = 3;
    private static final int SHORTEST = 6;
    private static final String GAP = "……";

    private final SourceText source;
    private final Map<String, Term> terms = new HashMap<>();

    /** A word as it stands in the material, with the first sentence that has it. */
    private record Term(String text, String stem, double weight, SourceSentence sentence) {
        /** How alike two words look: endings tell number and form, length the rest. */
        int likeness(Term other) {
            int same = 0;
            while (same < 3
                    && same < Math.min(text.length(), other.text.length())
                    && text.charAt(text.length() - 1 - same)
                            == other.text.charAt(other.text.length() - 1 - same)) {
                same++;
            }
            return 4 * same - Math.abs(text.length() - other.text.length());
        }

        boolean isLower() {
            return Character.isLowerCase(text.charAt(0));
        }
    }

    private Cloze(SourceText source) {
        this.source = source;
        source.sentences().forEach(sentence -> sentence.words().forEach(it -> add(it, sentence)));
    }

    /**
     * A question about a passage; empty when the material has too few words to choose from.
     *
     * @param asked words that were asked for already
     */
    static Optional<Question> about(
            List<SourceSentence> passage,
            SourceText source,
            Set<String> asked,
            Drafting.Wording wording) {
        return new Cloze(source).about(passage, asked, wording);
    }

    private void add(Word word, SourceSentence sentence) {
        String text = sentence.text().substring(word.start(), word.end());
        double weight = source.weight().getOrDefault(word.stem(), 0.0);
        if (text.length() >= SHORTEST && text.chars().allMatch(Character::isLetter)) {
            terms.putIfAbsent(text, new Term(text, word.stem(), weight, sentence));
        }
    }

    private Optional<Question> about(
            List<SourceSentence> passage, Set<String> asked, Drafting.Wording wording) {
        List<Term> wanted =
                passage.stream()
                        .flatMap(
                                sentence -> sentence.words().stream().map(it -> term(it, sentence)))
                        .flatMap(Optional::stream)
                        .filter(Term::isLower)
                        .filter(term -> !asked.contains(term.text()))
                        .sorted(Comparator.comparingDouble(Term::weight).reversed())
                        .toList();
        return wanted.stream()
                .map(term -> question(term, passage, wording))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Term> term(Word word, SourceSentence sentence) {
        String text = sentence.text().substring(word.start(), word.end());
        return Optional.ofNullable(terms.get(text))
                .map(it -> new Term(text, it.stem(), it.weight(), sentence))
                .filter(it -> occursOnce(it.text(), sentence.text()));
    }

    private static boolean occursOnce(String word, String sentence) {
        return sentence.indexOf(word) == sentence.lastIndexOf(word);
    }

    private Optional<Question> question(
            Term right, List<SourceSentence> passage, Drafting.Wording wording) {
        List<Term> wrong = wrong(right, passage);
        return wrong.size() < WRONG ? Optional.empty() : Optional.of(gapped(right, wrong, wording));
    }

    /** Words of other sentences; none of the passage, which the reader has before them. */
    private List<Term> wrong(Term right, List<SourceSentence> passage) {
        Set<String> read =
                passage.stream().flatMap(it -> it.stems().stream()).collect(Collectors.toSet());
        List<Term> candidates =
                terms.values().stream()
                        .filter(Term::isLower)
                        .filter(it -> !read.contains(it.stem()))
                        .sorted(
                                Comparator.<Term>comparingInt(it -> -right.likeness(it))
                                        .thenComparingDouble(it -> -it.weight())
                                        .thenComparing(Term::text))
                        .toList();
        List<Term> chosen = new ArrayList<>();
        for (Term candidate : candidates) {
            boolean other = chosen.stream().noneMatch(it -> it.stem().equals(candidate.stem()));
            if (chosen.size() < WRONG && other) {
                chosen.add(candidate);
            }
        }
        return chosen;
    }

    private static Question gapped(Term right, List<Term> wrong, Drafting.Wording wording) {
        String sentence = right.sentence().text();
        String gapped = sentence.replace(right.text(), GAP);
        List<Question.Choice> options = new ArrayList<>();
        options.add(new Question.Choice(right.text(), true, filled(wording.original(), sentence)));
        wrong.forEach(it ->
                options.add(
                        new Question.Choice(
                                it.text(), false, filled(wording.stands(), it.sentence().text()))));
        options.sort(Comparator.comparing(Question.Choice::text));
        return new Question(
                Question.Kind.SINGLE, filled(wording.prompt(), gapped), Optional.empty(), options);
    }

    private static String filled(String pattern, String text) {
        return new MessageFormat(pattern).format(new Object[] {text});
    }
}
