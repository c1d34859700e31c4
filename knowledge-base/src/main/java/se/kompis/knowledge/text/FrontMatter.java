package se.kompis.knowledge.text;

import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The block of YAML between two lines of dashes with which a Markdown text may begin.
 *
 * @param values keys as they stand, with lists joined by {@code ", "}
 * @param body the text after the block
 */
record FrontMatter(Map<String, String> values, String body) {
    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\A---[ \\t]*\\R(.*?)(?:^|\\R)(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)",
                    Pattern.DOTALL | Pattern.MULTILINE);

    private static final int MAX_CHARACTERS = 64 * 1024;
    private static final int MAX_DEPTH = 10;
    private static final int MAX_ALIASES = 10;

    /** Takes the block off a text. One that is not valid YAML is left out, not shown as text. */
    static FrontMatter of(String text) {
        String start = text.substring(0, Math.min(text.length(), MAX_CHARACTERS));
        Matcher block = BLOCK.matcher(start);
        return block.lookingAt()
                ? new FrontMatter(parse(block.group(1)), text.substring(block.end()))
                : new FrontMatter(Map.of(), text);
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.isBlank());
    }

    private static Map<String, String> parse(String yaml) {
        try {
            Object root = new Yaml(new SafeConstructor(limits())).load(yaml);
            return root instanceof Map<?, ?> map ? strings(map) : Map.of();
        } catch (YAMLException e) {
            return Map.of();
        }
    }

    private static LoaderOptions limits() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private static Map<String, String> strings(Map<?, ?> map) {
        Map<String, String> strings = new LinkedHashMap<>();
        map.forEach((key, value) -> {
            String text = string(value);
            if (!text.isBlank()) {
                strings.put(String.valueOf(key), text);
            }
        });
        return strings;
    }

    private static String string(Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                    list.stream()
                            .map(FrontMatter::scalar)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", "));
            default -> scalar(value);
        };
    }

    /** Deeper structures are nothing that a property could hold. */
    private static String scalar(Object value) {
        return switch (value) {
            case null -> "";
            case Date date -> date.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString();
            case String text -> CleanText.of(text);
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> "";
        };
    }
}
