package se.kompis.knowledge.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Counts the little words that only one of the languages has. */
final class LanguageDetector {
    private static final int ENOUGH = 2_000;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> SWEDISH =
            Set.of(
                    "och", "att", "det", "som", "en", "ett", "är", "av", "för", "på", "med", "till",
                    "inte", "om", "vad", "vilka", "vilken", "vilket", "hur", "när", "varför", "vem",
                    "vi", "kan", "ska", "finns", "får", "från", "eller", "så", "den", "de", "har",
                    "jag", "du", "man", "vara", "var", "ar", "nar", "fran", "mellan", "betyder",
                    "innebär", "gör", "gäller", "berätta", "era", "ni", "oss", "vår", "där", "då");

    private static final Set<String> ENGLISH =
            Set.of(
                    "the", "and", "of", "is", "are", "what", "which", "how", "when", "why", "who",
                    "where", "we", "our", "can", "should", "there", "from", "or", "with", "not",
                    "to", "a", "an", "does", "do", "it", "this", "that", "be", "by", "was", "were",
                    "has", "have", "you", "your", "about", "between", "mean", "means", "on", "they",
                    "must", "if", "explain");

    private LanguageDetector() {}

    static Language detect(String text, Language otherwise) {
        String head = text.substring(0, Math.min(text.length(), ENOUGH)).toLowerCase(Locale.ROOT);
        List<String> words = WORD.matcher(head).results().map(MatchResult::group).toList();
        long swedish =
                count(words, SWEDISH) + head.chars().filter(c -> "åäö".indexOf(c) >= 0).count();
        long english = count(words, ENGLISH);
        if (swedish == english) {
            return otherwise;
        }
        return swedish > english ? Language.SWEDISH : Language.ENGLISH;
    }

    private static long count(List<String> words, Set<String> of) {
        return words.stream().filter(of::contains).count();
    }
}
