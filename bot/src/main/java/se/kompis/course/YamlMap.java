package se.kompis.course;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping in a YAML text that knows the lines of its values. What is missing or of the wrong kind
 * becomes a fault, and a value that lets the reading go on.
 */
final class YamlMap {
    private static final int MOST_CHARACTERS = 256 * 1024;

    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Faults faults;
    private final int line;
    private final int above;

    private YamlMap(@Nullable Node node, Faults faults, int above) {
        this.faults = faults;
        this.above = above;
        this.line = node == null ? above + 1 : lineOf(node, above);
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::put);
        } else {
            faults.add(line, "notAMap");
        }
    }

    /**
     * Reads a text.
     *
     * @param above lines of the file above it
     */
    static YamlMap read(String text, Faults faults, int above) {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(10);
        try {
            Node root =
                    new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(text));
            return new YamlMap(root, faults, above);
        } catch (MarkedYAMLException broken) {
            int at = broken.getProblemMark() == null ? 0 : broken.getProblemMark().getLine();
            faults.add(above + at + 1, "yaml", String.valueOf(broken.getProblem()));
            return new YamlMap(
                    new MappingNode(
                            org.yaml.snakeyaml.nodes.Tag.MAP,
                            List.of(),
                            org.yaml.snakeyaml.DumperOptions.FlowStyle.BLOCK),
                    faults,
                    above);
        }
    }

    private static int lineOf(Node node, int above) {
        return above + (node.getStartMark() == null ? 0 : node.getStartMark().getLine()) + 1;
    }

    private void put(NodeTuple tuple) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
        if (values.put(key, tuple.getValueNode()) != null) {
            faults.add(lineOf(tuple.getKeyNode(), above), "twice", key);
        }
    }

    /** Where the mapping begins. */
    int line() {
        return line;
    }

    /** Where a value stands; the mapping itself when there is none. */
    int line(String key) {
        Node node = values.get(key);
        return node == null ? line : lineOf(node, above);
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Set<String> keys() {
        return values.keySet();
    }

    /** Faults all other keys: a misspelt one would otherwise be lost. */
    YamlMap only(String... known) {
        Set<String> allowed = Set.of(known);
        values.forEach((key, node) ->
                faults.check(allowed.contains(key), lineOf(node, above), "unknownKey", key));
        return this;
    }

    /** A text that must be there. */
    String text(String key) {
        Node node = values.get(key);
        if (node == null) {
            faults.add(line, "missing", key);
            return "";
        }
        String text = scalar(key, node);
        faults.check(!text.isBlank(), lineOf(node, above), "blank", key);
        return text;
    }

    Optional<String> optional(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    private String scalar(String key, Node node) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        faults.add(lineOf(node, above), "notText", key);
        return "?";
    }

    /** A text that names something. */
    String id(String key) {
        String id = text(key);
        faults.check(
                id.isBlank() || id.matches("[a-z0-9][a-z0-9-]{0,63}"), line(key), "notAnId", id);
        return id;
    }

    int number(String key) {
        String text = text(key);
        if (text.matches("[1-9]\\d{0,5}")) {
            return Integer.parseInt(text);
        }
        faults.check(text.isBlank(), line(key), "notANumber", key, text);
        return 1;
    }

    LocalDate date(String key) {
        String text = text(key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            faults.check(text.isBlank(), line(key), "notADate", key, text);
            return LocalDate.EPOCH;
        }
    }

    boolean truth(String key) {
        String text = has(key) ? text(key) : "false";
        faults.check(Set.of("true", "false").contains(text), line(key), "notATruth", key, text);
        return text.equals("true");
    }

    /** A list of texts; empty when it is not there. */
    List<String> texts(String key) {
        return items(key).stream().map(node -> scalar(key, node)).toList();
    }

    /** A list of mappings; empty when it is not there. */
    List<YamlMap> maps(String key) {
        return items(key).stream().map(node -> new YamlMap(node, faults, above)).toList();
    }

    private List<Node> items(String key) {
        Node node = values.get(key);
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.check(node == null, line(key), "notAList", key);
        return List.of();
    }

    Optional<YamlMap> map(String key) {
        return Optional.ofNullable(values.get(key)).map(node -> new YamlMap(node, faults, above));
    }
}
