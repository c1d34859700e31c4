package se.kompis.console;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Texts;

/** The parts of the installation, as the health check sees them, in words. */
@Component
class Parts {
    private static final long MEGABYTE = 1L << 20;

    private final ObjectProvider<HealthEndpoint> health;
    private final Texts texts;

    Parts(ObjectProvider<HealthEndpoint> health, Texts texts) {
        this.health = health;
        this.texts = texts;
    }

    /** All parts, those in trouble first. */
    List<Part> all(Locale locale) {
        List<Part> parts = new ArrayList<>();
        if (health.getObject().health() instanceof CompositeHealthDescriptor all) {
            Optional.ofNullable(all.getComponents())
                    .orElse(Map.of())
                    .forEach((name, state) -> parts.add(part(name, state, locale)));
        }
        parts.removeIf(part -> part.name().isEmpty());
        parts.sort(Comparator.comparing(Part::good).thenComparing(Part::name));
        return parts;
    }

    /** Parts without a name in the bundles are Spring's own and say nothing to people. */
    private Part part(String name, HealthDescriptor state, Locale locale) {
        boolean good = Status.UP.equals(state.getStatus());
        return new Part(
                texts.getOr(locale, "console.health.part." + name, ""),
                good,
                texts.get(locale, good ? "console.health.good" : "console.health.bad"),
                facts(state, locale));
    }

    private List<Fact> facts(HealthDescriptor state, Locale locale) {
        if (!(state instanceof IndicatedHealthDescriptor indicated)) {
            return List.of();
        }
        Map<String, Object> details = Optional.ofNullable(indicated.getDetails()).orElse(Map.of());
        return details.entrySet().stream()
                .map(detail -> fact(detail.getKey(), detail.getValue(), locale))
                .filter(fact -> !fact.name().isEmpty())
                .toList();
    }

    private Fact fact(String name, Object value, Locale locale) {
        return new Fact(
                texts.getOr(locale, "console.health.fact." + name, ""), shown(name, value, locale));
    }

    private String shown(String name, Object value, Locale locale) {
        return value instanceof Long bytes && (name.equals("free") || name.equals("total"))
                ? NumberFormat.getIntegerInstance(locale).format(bytes / MEGABYTE) + " MB"
                : texts.getOr(locale, "console.health.value." + value, String.valueOf(value));
    }

    /** Of this build; none when it runs from its classes. */
    Optional<String> version() {
        return Optional.ofNullable(Parts.class.getPackage().getImplementationVersion());
    }

    /** A part of the installation. */
    record Part(String name, boolean good, String state, List<Fact> facts) {}

    /** What there is to know of it. */
    record Fact(String name, String value) {}
}
