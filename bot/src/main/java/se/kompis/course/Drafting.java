package se.kompis.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws lessons from a material by extraction: the central passage with some of its sentences left
 * out, a benefit and a risk that it names, and a question about a word of it. Nothing is invented;
 * what the material does not give stays empty for whoever edits the draft.
 */
final class Drafting {
    private static final int FEWEST_WORDS = 45;
    private static final int MOST_WORDS = 110;
    private static final int MOST_SENTENCES = 7;

    /** Sentences that point back at one that may have been left out. */
    private static final Pattern POINTS_BACK =
            Pattern.compile(
                    "(Det(ta| här| är också)?|Den(na| här)?|De(ssa| här)?|Han|Hon|Där(för|med|efter)?|Så(dan|dana|ledes)?"
                            + "|Ovan|Nedan|Vidare|Men|Dock|Också|Exempelvis|Till exempel|I så fall|Annars"
                            + "|This|These|That|Those|It|They|He|She|However|Therefore|Thus|But|Also|Such)\\b.*",
                    Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BENEFIT =
            words(
                    "möjlighet\\w*|möjliggör\\w*|nytta\\w*|bättre|enklare|effektiv\\w*|underlätta\\w*|förbättra\\w*|snabbare|öka\\w*"
                            + "|stärk\\w*|benefit\\w*|better|easier|improve\\w*|enable\\w*|faster|opportunit\\w*");

    private static final Pattern RISK =
            words(
                    "risk\\w*|hot|hotet|problem\\w*|brist\\w*|sårbar\\w*|svår\\w*|hinder|skada\\w*|kostnad\\w*|dyr\\w*"
                            + "|fara|threat\\w*|lack\\w*|difficult\\w*|harm\\w*|vulnerab\\w*|barrier\\w*|costly");

    private static final Pattern POINTS_INSIDE = words("(den|det|de) här|den frågan|då");

    private final SourceText source;

    /** The words that earlier drafts have asked for. */
    private final Set<String> asked = new HashSet<>();

    private Drafting(SourceText source) {
        this.source = source;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile(
                "\\b(" + alternatives + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * What the words of a draft are that no source has.
     *
     * @param task what to do with the source
     * @param prompt of the question, {@code {0}} is the sentence with its gap
     * @param stands of a wrong answer, {@code {0}} is where the word stands
     * @param original of the right answer, {@code {0}} is the sentence
     */
    record Wording(String task, String prompt, String stands, String original) {}

    /** Drafts, the most central first; fewer when the material gives no more. */
    static List<Lesson> draft(
            SourceText source, Wording wording, String owner, LocalDate reviewBy, int limit) {
        Drafting drafting = new Drafting(source);
        List<Lesson> drafts = new ArrayList<>();
        for (List<SourceSentence> passage : drafting.passages()) {
            if (drafts.size() < limit) {
                drafting.lesson(passage, wording, owner, reviewBy).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** The best run of sentences of each section, best section first. */
    private List<List<SourceSentence>> passages() {
        Map<Integer, List<SourceSentence>> bySection =
                source.sentences().stream().collect(Collectors.groupingBy(SourceSentence::section));
        return bySection.values().stream()
                .map(this::best)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(this::worth).reversed())
                .toList();
    }

    private double worth(List<SourceSentence> passage) {
        return passage.stream().mapToDouble(source::worth).average().orElse(0);
    }

    private Optional<List<SourceSentence>> best(List<SourceSentence> sentences) {
        return IntStream.range(0, sentences.size())
                .filter(start -> standsAlone(sentences.get(start)))
                .mapToObj(start -> from(sentences.subList(start, sentences.size())))
                .filter(passage -> words(passage) >= FEWEST_WORDS)
                .max(Comparator.comparingDouble(this::worth));
    }

    private static boolean standsAlone(SourceSentence sentence) {
        return !POINTS_BACK.matcher(sentence.text()).matches();
    }

    /** Whole sentences from the first on; what would be too much is left out. */
    private static List<SourceSentence> from(List<SourceSentence> sentences) {
        List<SourceSentence> passage = new ArrayList<>();
        int words = 0;
        for (SourceSentence sentence :
                sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size()))) {
            if (words + sentence.length() > MOST_WORDS) {
                break;
            }
            passage.add(sentence);
            words += sentence.length();
        }
        return passage;
    }

    private static int words(List<SourceSentence> passage) {
        return passage.stream().mapToInt(SourceSentence::length).sum();
    }

    private Optional<Lesson> lesson(
            List<SourceSentence> passage, Wording wording, String owner, LocalDate reviewBy) {
        Optional<Question> question = Cloze.about(passage, source, asked, wording);
        question.ifPresent(it -> asked.add(it.options().get(it.right().iterator().next()).text()));
        Optional<SourceSentence> benefit = named(BENEFIT, passage, Set.of());
        Set<String> used = benefit.map(SourceSentence::text).map(Set::of).orElse(Set.of());
        Optional<SourceSentence> risk = named(RISK, passage, used);
        return question.map(it ->
                new Lesson(
                        id(passage),
                        title(passage),
                        1,
                        List.of(),
                        Set.of(),
                        owner,
                        reviewBy,
                        benefit.map(SourceSentence::text).orElse(""),
                        risk.map(SourceSentence::text).orElse(""),
                        Optional.empty(),
                        Map.of(Lesson.EVERYONE, wording.task()),
                        claims(passage, benefit, risk),
                        List.of(it),
                        passage.stream()
                                .map(SourceSentence::text)
                                .collect(Collectors.joining(" "))));
    }

    /** A sentence outside the passage that names what is looked for; the nearest, then the best. */
    private Optional<SourceSentence> named(
            Pattern wanted, List<SourceSentence> passage, Set<String> used) {
        int section = passage.getFirst().section();
        return source.sentences().stream()
                .filter(sentence -> !passage.contains(sentence) && !used.contains(sentence.text()))
                .filter(Drafting::standsAlone)
                .filter(sentence -> !POINTS_INSIDE.matcher(sentence.text()).find())
                .filter(sentence -> wanted.matcher(sentence.text()).find())
                .min(
                        Comparator.<SourceSentence>comparingInt(
                                        it -> Math.abs(it.section() - section))
                                .thenComparing(
                                        Comparator.comparingDouble(source::worth).reversed()));
    }

    private String title(List<SourceSentence> passage) {
        List<String> headings = source.sections().get(passage.getFirst().section()).headings();
        String title = headings.isEmpty() ? source.title() : headings.getLast();
        return title.length() > 150 ? title.substring(0, 150) : title;
    }

    private String id(List<SourceSentence> passage) {
        String plain =
                java.text.Normalizer.normalize(title(passage), java.text.Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        String named = plain.isEmpty() ? "lektion" : plain;
        return named.substring(0, Math.min(40, named.length())).replaceAll("-$", "")
                + "-"
                + Integer.toHexString(passage.getFirst().text().hashCode());
    }

    private List<Lesson.Claim> claims(
            List<SourceSentence> passage,
            Optional<SourceSentence> benefit,
            Optional<SourceSentence> risk) {
        Set<String> sentences = new LinkedHashSet<>();
        passage.forEach(it -> sentences.add(it.text()));
        benefit.ifPresent(it -> sentences.add(it.text()));
        risk.ifPresent(it -> sentences.add(it.text()));
        return sentences.stream()
                .map(it -> new Lesson.Claim(source.title(), source.publisher(), it))
                .toList();
    }
}
