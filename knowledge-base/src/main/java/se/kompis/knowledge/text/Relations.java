package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts a part of an Office file refers to (ECMA-376 part 2, relationships). */
final class Relations {
    private record Relation(String id, String type, String target) {}

    private final String folder;
    private final List<Relation> relations = new ArrayList<>();

    private Relations(String part) {
        this.folder = part.substring(0, part.lastIndexOf('/') + 1);
    }

    /** Those of a part; none where it has none. */
    static Relations of(ZipParts parts, String part) throws UnreadableException, IOException {
        Relations relations = new Relations(part);
        String name = part.substring(part.lastIndexOf('/') + 1);
        Optional<InputStream> stream = parts.stream(relations.folder + "_rels/" + name + ".rels");
        if (stream.isPresent()) {
            try (XmlEvents xml = new XmlEvents(stream.get())) {
                relations.read(xml);
            }
        }
        return relations;
    }

    private void read(XmlEvents xml) throws UnreadableException {
        while (xml.next()) {
            if (xml.isStart("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                String type = xml.attribute("Type");
                relations.add(
                        new Relation(
                                xml.attribute("Id"),
                                type.substring(type.lastIndexOf('/') + 1),
                                resolve(xml.attribute("Target"))));
            }
        }
    }

    /** The part with that id. */
    Optional<String> target(String id) {
        return relations.stream().filter(r -> r.id().equals(id)).map(Relation::target).findFirst();
    }

    /** The parts of a type, such as {@code notesSlide}. */
    List<String> ofType(String type) {
        return relations.stream().filter(r -> r.type().equals(type)).map(Relation::target).toList();
    }

    private String resolve(String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            int slash = base.lastIndexOf('/', Math.max(0, base.length() - 2));
            base = base.substring(0, slash + 1);
        }
        return base + rest;
    }
}
