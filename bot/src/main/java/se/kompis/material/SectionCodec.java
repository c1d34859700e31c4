package se.kompis.material;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.Section;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Locators and headings as JSON in a text column: {@code {"page":14}}, {@code {"slide":3}}, {@code
 * {"heading":["A","B"]}}, {@code {"time":[0,30000]}} (milliseconds).
 */
@Component
public class SectionCodec {
    private final JsonMapper json;

    SectionCodec(JsonMapper json) {
        this.json = json;
    }

    Section section(String locator, String headings, String text) {
        return new Section(locator(locator), headings(headings), text);
    }

    /** A locator as JSON. */
    public String locator(Locator locator) {
        var node = json.createObjectNode();
        switch (locator) {
            case Locator.Page page -> node.put("page", page.number());
            case Locator.Slide slide -> node.put("slide", slide.number());
            case Locator.Heading heading -> node.set("heading", json.valueToTree(heading.path()));
            case Locator.Time time ->
                    node.putArray("time").add(time.from().toMillis()).add(time.to().toMillis());
        }
        return node.toString();
    }

    /** The locator that JSON spells. */
    Locator locator(String text) {
        JsonNode node = json.readTree(text);
        if (node.has("page")) {
            return new Locator.Page(node.get("page").asInt());
        }
        if (node.has("slide")) {
            return new Locator.Slide(node.get("slide").asInt());
        }
        if (node.has("time")) {
            return new Locator.Time(millis(node, 0), millis(node, 1));
        }
        return new Locator.Heading(headings(node.get("heading").toString()));
    }

    private static Duration millis(JsonNode node, int index) {
        return Duration.ofMillis(node.get("time").get(index).asLong());
    }

    String headings(List<String> headings) {
        return json.writeValueAsString(headings);
    }

    private List<String> headings(String text) {
        return Arrays.asList(json.readValue(text, String[].class));
    }
}
