package se.kompis.knowledge.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names, abbreviations and translations that stand for each other: those of this field that come
 * with the product, and those that somebody added. Immutable.
 *
 * <p>They are written a line each, expressions parted by commas; {@code sv:} and {@code en:} mark
 * an expression of one language, as in {@code DSO, sv:dataskyddsombud, en:data protection officer}.
 */
public final class Synonyms {
    private static final String RESOURCE = "synonyms.txt";
    private static final int LONGEST = 8;
    private static final int LONGEST_LINE = 500;
    private static final Pattern MARK = Pattern.compile("(?<=^sv|^en):");
    private static final Synonyms BUNDLED = read();

    private final List<Group> all;
    private final Map<Language, Map<String, List<Group>>> groups = new EnumMap<>(Language.class);
    private final Map<String, List<Group>> byName = new HashMap<>();

    private Synonyms(List<Group> all) {
        this.all = List.copyOf(all);
        for (Language language : Language.values()) {
            groups.put(language, new HashMap<>());
        }
        all.forEach(this::add);
    }

    /** Those that come with the product. */
    public static Synonyms bundled() {
        return BUNDLED;
    }

    private static Synonyms read() {
        try (InputStream in = Synonyms.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the jar");
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Synonyms(
                    reader.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                            .map(Group::parse)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    /**
     * Whether a line is written as it should be: two expressions at least, each of which says
     * something.
     */
    public static boolean isLine(String line) {
        if (line.length() > LONGEST_LINE || line.startsWith("#")) {
            return false;
        }
        Group group = Group.parse(line);
        return group.names().size() > 1 && group.saysSomething();
    }

    /** These and some more; lines that are not written as they should be are left out. */
    public Synonyms with(List<String> lines) {
        List<Group> more = lines.stream().filter(Synonyms::isLine).map(Group::parse).toList();
        return more.isEmpty()
                ? this
                : new Synonyms(Stream.concat(all.stream(), more.stream()).toList());
    }

    private void add(Group group) {
        for (String name : group.names()) {
            byName.computeIfAbsent(nameKey(name), any -> new ArrayList<>()).add(group);
        }
        group.expressions()
                .forEach((language, expressions) ->
                        expressions.forEach(expression ->
                                index(language)
                                        .computeIfAbsent(
                                                key(expression.words()), any -> new ArrayList<>())
                                        .add(group)));
    }

    /**
     * What else the things are called that a text speaks of.
     *
     * @param words of the text, those that say nothing left out
     * @param source language of the text
     * @param target language of the other names
     */
    public List<Expression> of(List<Word> words, Language source, Language target) {
        List<Expression> others = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder key = new StringBuilder();
            for (Word word : words.subList(from, Math.min(words.size(), from + LONGEST))) {
                key.append(key.isEmpty() ? "" : " ").append(word.stem());
                addOthers(key.toString(), source, target, others);
            }
        }
        return others;
    }

    /** All names of a thing, in any language, with the one given. */
    public Set<String> names(String name) {
        Set<String> names = new LinkedHashSet<>(List.of(name));
        byName.getOrDefault(nameKey(name), List.of()).forEach(group -> names.addAll(group.names()));
        return names;
    }

    private static String nameKey(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private void addOthers(String key, Language source, Language target, List<Expression> others) {
        for (Group group : index(source).getOrDefault(key, List.of())) {
            for (Expression expression : group.expressions().getOrDefault(target, List.of())) {
                if (!key(expression.words()).equals(key) && !others.contains(expression)) {
                    others.add(expression);
                }
            }
        }
    }

    private Map<String, List<Group>> index(Language language) {
        return groups.getOrDefault(language, Map.of());
    }

    private static String key(List<Word> words) {
        return words.stream()
                .filter(word -> !word.stop())
                .map(Word::stem)
                .collect(Collectors.joining(" "));
    }

    /**
     * One of the names of a thing.
     *
     * @param text as it was written
     * @param words its words, those that say nothing included
     */
    public record Expression(String text, List<Word> words) {
        public Expression {
            words = List.copyOf(words);
        }
    }

    /** A line: its expressions in each language, those without a mark in all. */
    private record Group(List<String> names, Map<Language, List<Expression>> expressions) {

        static Group parse(String line) {
            List<String[]> parts =
                    Arrays.stream(line.split(","))
                            .map(part -> MARK.split(part.strip(), 2))
                            .toList();
            Map<Language, List<Expression>> expressions = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                expressions.put(language, expressions(parts, language));
            }
            return new Group(parts.stream().map(Group::name).toList(), expressions);
        }

        boolean saysSomething() {
            return expressions.values().stream()
                    .flatMap(List::stream)
                    .noneMatch(expression -> key(expression.words()).isEmpty());
        }

        private static List<Expression> expressions(List<String[]> parts, Language language) {
            return parts.stream()
                    .filter(part -> part.length == 1 || part[0].equals(language.tag()))
                    .map(part -> expression(name(part), language))
                    .toList();
        }

        private static Expression expression(String name, Language language) {
            return new Expression(name, TextAnalyzer.of(language).words(name));
        }

        private static String name(String[] part) {
            return part[part.length - 1].strip();
        }
    }
}
