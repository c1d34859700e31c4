package se.kompis.knowledge.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What the automatic styles of an OpenDocument part say that matters for its text. */
final class OdfStyles {
    private final Map<String, String> parents = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> numbered = new HashSet<>();
    private String current = "";

    /** Takes note of the element, where it belongs to a style. */
    void start(XmlEvents xml) {
        switch (xml.name()) {
            case "style" -> {
                current = xml.attribute("name");
                parents.put(current, xml.attribute("parent-style-name"));
            }
            case "list-style" -> current = xml.attribute("name");
            case "list-level-style-number" -> {
                if (xml.attribute("level").equals("1") && !xml.attribute("num-format").isEmpty()) {
                    numbered.add(current);
                }
            }
            case "drawing-page-properties" -> {
                if (xml.attribute("visibility").equals("hidden")) {
                    hidden.add(current);
                }
            }
            default -> {}
        }
    }

    boolean isTitle(String style) {
        return style.equals("Title") || parents.getOrDefault(style, "").equals("Title");
    }

    boolean isHidden(String pageStyle) {
        return hidden.contains(pageStyle);
    }

    boolean isNumbered(String listStyle) {
        return numbered.contains(listStyle);
    }
}
