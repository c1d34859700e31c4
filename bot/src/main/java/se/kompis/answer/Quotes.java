package se.kompis.answer;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.Participant;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.Quotation;
import se.kompis.knowledge.text.Locator;
import se.kompis.knowledge.text.Section;
import se.kompis.material.Libraries;
import se.kompis.material.MaterialState;
import se.kompis.material.Materials;
import se.kompis.material.SourcePlace;
import se.kompis.material.StoredVersion;

/** Quotations as a reader gets them: from the stored text, with where they stand. */
@Component
class Quotes {
    private final Materials materials;
    private final Citations citations;

    Quotes(Materials materials, Citations citations) {
        this.materials = materials;
        this.citations = citations;
    }

    List<Block> of(List<Quotation> quotations, Participant reader) {
        return quotations.stream()
                .map(quotation -> of(quotation, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Block> of(Quotation quotation, Participant reader) {
        SourcePlace place = SourcePlace.of(quotation);
        List<Block.Mark> marks =
                quotation.marks().stream()
                        .map(span -> new Block.Mark(span.start(), span.end()))
                        .toList();
        return find(place, reader)
                .map(found -> quote(found, place, place.start(), place.end(), marks, reader));
    }

    /** The same words within the paragraphs around them, the quoted words marked. */
    List<Block> inContext(List<SourcePlace> places, Participant reader) {
        return places.stream()
                .map(place -> inContext(place, reader))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Block> inContext(SourcePlace place, Participant reader) {
        return find(place, reader)
                .filter(Found::isPublished)
                .map(found -> {
                    var around = Surroundings.of(found.section().text(), place);
                    return quote(
                            found, place, around.start(), around.end(), around.marks(), reader);
                });
    }

    private Block quote(
            Found found,
            SourcePlace place,
            int start,
            int end,
            List<Block.Mark> marks,
            Participant reader) {
        String text = found.section().text().substring(start, end);
        return new Block.Quote(
                text, marks, citation(found, place, reader.tenant(), reader.locale()));
    }

    private Citation citation(Found found, SourcePlace place, String tenant, Locale locale) {
        Locator locator = found.section().locator();
        return citations.cite(found.version(), locator, place, tenant, locale);
    }

    /** The words at a place for readers of a tenant; empty when their source was withdrawn. */
    Optional<Block.Quote> inForce(SourcePlace place, String tenant, Locale locale) {
        return find(place, Libraries.readableIn(tenant))
                .filter(Found::isPublished)
                .map(found ->
                        new Block.Quote(
                                found.section().text().substring(place.start(), place.end()),
                                List.of(),
                                citation(found, place, tenant, locale)));
    }

    /** The version and section of a place, if this reader may read it and the place is in it. */
    private Optional<Found> find(SourcePlace place, Participant reader) {
        return find(place, Libraries.readableBy(reader));
    }

    private Optional<Found> find(SourcePlace place, Set<LibraryId> readable) {
        return materials
                .find(place.material(), place.version())
                .filter(version -> readable.contains(version.library()))
                .map(version -> new Found(version, section(place)))
                .filter(found -> found.section().text().length() >= place.end());
    }

    private Section section(SourcePlace place) {
        List<Section> sections = materials.sections(place.material(), place.version());
        return sections.get(Objects.checkIndex(place.section(), sections.size()));
    }

    private record Found(StoredVersion version, Section section) {
        /** What was withdrawn is quoted no more, whoever asked when it was not. */
        boolean isPublished() {
            return version.state() == MaterialState.PUBLISHED;
        }
    }
}
