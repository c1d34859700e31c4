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
import java.util.stream.Collectors;

/** Names, abbreviations and translations of this field that stand for each other. Immutable. */
public final class Synonyms {
    private static final String RESOURCE = "synonyms.txt";
    private static final int LONGEST = 8;
    private static final Synonyms BUNDLED = read();

    private final Map<Language, Map<String, List<Group>>> groups = new EnumMap<>(Language.class);
    private final Map<String, List<Group>> byName = new HashMap<>();

    private Synonyms(List<String> lines) {
        for (Language language : Language.values()) {
            groups.put(language, new HashMap<>());
        }
        lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> add(Group.parse(line)));
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
            return new Synonyms(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    private void add(Group group) {
        for (String name : group.names()) {
            byName.computeIfAbsent(nameKey(name), any -> new ArrayList<>()).add(group);
        }
        group.expressions()
                .forEach((language, expressions) ->
                        expressions.forEach(words -> add(language, words, group)));
    }

    private void add(Language language, List<Word> words, Group group) {
        if (key(words).isEmpty()) {
            throw new IllegalStateException(RESOURCE + ": an expression that says nothing");
        }
        index(language).computeIfAbsent(key(words), any -> new ArrayList<>()).add(group);
    }

    /**
     * What else the things are called that a text speaks of.
     *
     * @param words of the text, those that say nothing left out
     * @param source language of the text
     * @param target language of the other names
     * @return each as its words, those that say nothing included
     */
    public List<List<Word>> of(List<Word> words, Language source, Language target) {
        List<List<Word>> others = new ArrayList<>();
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

    private void addOthers(String key, Language source, Language target, List<List<Word>> others) {
        for (Group group : index(source).getOrDefault(key, List.of())) {
            for (List<Word> expression : group.expressions().getOrDefault(target, List.of())) {
                if (!key(expression).equals(key)) {
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

    /** A line of the file: its expressions in each language, those without a mark in all. */
    private record Group(List<String> names, Map<Language, List<List<Word>>> expressions) {

        static Group parse(String line) {
            List<String[]> parts =
                    Arrays.stream(line.split(",")).map(part -> part.strip().split(":", 2)).toList();
            Map<Language, List<List<Word>>> expressions = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                expressions.put(language, words(parts, language));
            }
            return new Group(parts.stream().map(Group::name).toList(), expressions);
        }

        private static List<List<Word>> words(List<String[]> parts, Language language) {
            return parts.stream()
                    .filter(part -> part.length == 1 || part[0].equals(language.tag()))
                    .map(part -> TextAnalyzer.of(language).words(name(part)))
                    .toList();
        }

        private static String name(String[] part) {
            return part[part.length - 1];
        }
    }
}
