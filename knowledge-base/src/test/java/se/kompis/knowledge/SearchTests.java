package se.kompis.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kompis.knowledge.analysis.Language;

class SearchTests {
    @TempDir Path directory;

    private final ChangeLog changes = new ChangeLog();
    private KnowledgeBase base;

    @BeforeEach
    void publish() {
        publish("fri", Language.SWEDISH, "Digg", "Öppna data får alla använda fritt.");
        publish("stöd", Language.SWEDISH, "MSB", "Kommunstyrelsen leder arbetet i krisen.");
        publish("ki", Language.SWEDISH, "MSB", "Informationssäkerhet är ledningens ansvar.");
        publish("skr", Language.SWEDISH, "SKR", "Sveriges Kommuner och Regioner ger råd.");
        publish("köp", Language.SWEDISH, "Digg", "Upphandling av programvara kräver planering.");
        publish("lag", Language.SWEDISH, "IMY", "Dataskyddsförordningen gäller i hela unionen.");
        publish("en", Language.ENGLISH, "Digg", "Open source is software that anyone may change.");
        publish("buy", Language.ENGLISH, "Digg", "Procurement of services needs a plan.");
        for (int i = 0; i < 30; i++) {
            publish("s" + i, Language.SWEDISH, "Kompis", "Nämnden planerar skolor och vägar.");
            publish("e" + i, Language.ENGLISH, "Kompis", "The committee builds roads and schools.");
        }
        base = KnowledgeBase.open(directory, changes);
    }

    @AfterEach
    void close() {
        base.close();
    }

    @ParameterizedTest
    @CsvSource({
        "När sammanträder fullmäktige?, tid",
        "Hur sent sammanträder fullmäktige?, tid",
        "I vilket hus sammanträder fullmäktige?, rum",
    })
    void findsTheNumberThatIsAskedFor(String question, String expected) {
        publish("rum", Language.SWEDISH, "Orten", "Fullmäktige sammanträder i stadshuset.");
        publish("tid", Language.SWEDISH, "Orten", "Fullmäktige sammanträder till klockan 18.");
        base.catchUp(LibraryId.NATIONAL);
        assertThat(found(Query.of(question, Language.SWEDISH, LibraryId.NATIONAL)))
                .first()
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "vem är styrelse?, stöd",
        "säkerhet för information, ki",
        "oppna data, fri",
        "informationssakerhet, ki",
        "informatoinssäkerhet, ki",
        "uppahndlingen, köp",
        "Vad gör SKL?, skr",
        "Vad säger GDPR?, lag",
        "What is open data?, fri",
        "Vad är öppen källkod?, en",
    })
    void findsInSpiteOfHowItIsAsked(String question, String expected) {
        assertThat(found(Query.of(question, Language.SWEDISH, LibraryId.NATIONAL)))
                .first()
                .isEqualTo(expected);
    }

    @Test
    void putsTheAskersLanguageFirstAmongEquals() {
        publish("sv-api", Language.SWEDISH, "Digg", "API behövs.");
        publish("en-api", Language.ENGLISH, "Digg", "API needed.");
        base.catchUp(LibraryId.NATIONAL);
        assertThat(found(Query.of("API", Language.SWEDISH, LibraryId.NATIONAL)))
                .startsWith("sv-api", "en-api");
        assertThat(found(Query.of("API", Language.ENGLISH, LibraryId.NATIONAL)))
                .startsWith("en-api", "sv-api");
    }

    @Test
    void narrowsByPublisherUnderAnyOfItsNames() {
        for (String name : List.of("digg", "DIGG", "Myndigheten för digital förvaltning")) {
            Query query = narrowed("data programvara plan", Optional.of(name), Optional.empty());
            assertThat(found(query)).isNotEmpty().isSubsetOf("fri", "köp", "en", "buy");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "arbetet publisher:msb",
        "'publisher:\"Myndigheten för civilt försvar\" arbetet'",
        "arbetet utgivare:MSB",
    })
    void takesFiltersFromTheText(String text) {
        assertThat(found(Query.of(text, Language.SWEDISH, LibraryId.NATIONAL)))
                .contains("stöd")
                .isSubsetOf("stöd", "ki");
    }

    @Test
    void narrowsByTopic() {
        changes.publish(
                LibraryId.NATIONAL,
                ChangeLog.material("geo", Language.SWEDISH, "Kompis", "open-data"),
                ChangeLog.section("Geodata är data om platser."));
        base.catchUp(LibraryId.NATIONAL);
        Query query = narrowed("data", Optional.empty(), Optional.of("open-data"));
        assertThat(found(query)).containsExactly("geo");
        Query typed = Query.of("data ämne:\"öppna data\"", Language.SWEDISH, LibraryId.NATIONAL);
        assertThat(found(typed)).containsExactly("geo");
    }

    @Test
    void findsATitleWhereTheTextDoesNotRepeatIt() {
        changes.publish(
                LibraryId.NATIONAL,
                ChangeLog.material("Molntjänster", Language.SWEDISH, "Kompis"),
                ChangeLog.section("Var ligger servern, och vem äger den?", "Suveränitet"));
        base.catchUp(LibraryId.NATIONAL);
        for (String question : List.of("molntjänst", "suveränitet")) {
            Query query = Query.of(question, Language.SWEDISH, LibraryId.NATIONAL);
            assertThat(found(query)).first().isEqualTo("Molntjänster");
        }
    }

    private Query narrowed(String text, Optional<String> publisher, Optional<String> topic) {
        Set<LibraryId> libraries = Set.of(LibraryId.NATIONAL);
        return new Query(text, Language.SWEDISH, libraries, publisher, topic);
    }

    private void publish(String id, Language language, String publisher, String text) {
        changes.publish(
                LibraryId.NATIONAL,
                ChangeLog.material(id, language, publisher),
                ChangeLog.section(text));
    }

    private List<String> found(Query query) {
        return base.search(query, 10).stream()
                .map(hit -> hit.passage().material().id().value())
                .toList();
    }
}
