package se.kompis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Link;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every kind of block against the HTML it must become, in src/test/resources/web. With {@code
 * -Dgolden.write=true} the files are written instead, for a person to look at before they are
 * committed.
 */
class ResponseRendererTests {
    private static final String HOSTILE = "<script>alert(1)</script><!--keys-->\"'&";

    private final ResponseRenderer renderer =
            new ResponseRenderer(engine(), new Markdown(), new Presses(new JsonMapper()));

    private static SpringTemplateEngine engine() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/web");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateEngineMessageSource(messages);
        engine.setTemplateResolver(templates);
        return engine;
    }

    static Stream<Arguments> responses() {
        List<Block> blocks = ShowcaseSkill.everyBlock();
        return Stream.of(
                Arguments.of("heading", Reply.of(blocks.get(0))),
                Arguments.of(
                        "text", Reply.of(new Block.Text("Ett *ord*.\n\n- en\n- två\n\n**Slut**"))),
                Arguments.of("note", Reply.of(blocks.get(6))),
                Arguments.of("quote", Reply.of(blocks.get(2))),
                Arguments.of("actions", Reply.of(blocks.get(4))),
                Arguments.of("feedback", Reply.of(blocks.get(5))),
                Arguments.of("suggestions", Reply.of(blocks.get(7))),
                Arguments.of("picture", Reply.of(blocks.get(8))),
                Arguments.of("question-one", Reply.of(blocks.get(9))),
                Arguments.of("question-several", Reply.of(blocks.get(10))),
                Arguments.of("question-order", Reply.of(blocks.get(11))),
                Arguments.of("progress", Reply.of(blocks.get(12))),
                Arguments.of("form", ShowcaseSkill.form("Omsorgsnämnden")),
                Arguments.of(
                        "form-errors",
                        new FormErrors(
                                ShowcaseSkill.form(""),
                                Map.of("committee", "Skriv namnet på nämnden."))));
    }

    @ParameterizedTest
    @MethodSource("responses")
    void rendersAsAgreed(String name, Response response) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(
                    Path.of("src", "test", "resources", "web", name + ".html"),
                    renderer.render(response, Participant.SWEDISH));
        }
        String expected =
                Files.readString(Path.of("src", "test", "resources", "web", name + ".html"));
        assertThat(renderer.render(response, Participant.SWEDISH)).isEqualTo(expected);
    }

    @Test
    void escapesWhatSkillsAndMaterialSay() {
        Document page = Jsoup.parseBodyFragment(renderer.render(hostile(), Participant.SWEDISH));
        assertThat(page.select("script, img, a[href^=javascript]")).isEmpty();
        assertThat(page.select("blockquote").text()).isEqualTo(HOSTILE);
        assertThat(page.select("form button").attr("value")).contains("<script>");
    }

    @Test
    void leavesNoPlaceForKeysInWhatOthersWrote() {
        String html = renderer.render(hostile(), Participant.SWEDISH);
        int forms = Jsoup.parseBodyFragment(html).select("form").size();
        assertThat(html.split(Keys.PLACE, -1)).hasSize(forms + 1);
    }

    private static Response hostile() {
        Link link = new Link(HOSTILE, URI.create("javascript:alert(1)"));
        return Reply.of(
                new Block.Heading(HOSTILE),
                new Block.Text(
                        HOSTILE + " [x](javascript:alert(1)) ![y](https://example.org/z.png)"),
                new Block.Quote(
                        HOSTILE,
                        List.of(new Block.Mark(0, 8)),
                        new Citation(
                                Optional.of(HOSTILE),
                                HOSTILE,
                                HOSTILE,
                                Optional.of(HOSTILE),
                                link)),
                new Block.Actions(
                        List.of(Action.of("a.b", HOSTILE, Map.of("c", HOSTILE))), List.of(link)),
                new Block.Suggestions(List.of(HOSTILE)));
    }

    @Test
    void keepsTheWordsOfAQuotationToTheLetter() {
        String text = "Rad ett\n  rad två – \u00a0slut";
        Block.Quote quote =
                new Block.Quote(
                        text,
                        List.of(
                                new Block.Mark(4, 7),
                                new Block.Mark(10, 13),
                                new Block.Mark(90, 95)),
                        new Citation(
                                Optional.empty(),
                                "T",
                                "",
                                Optional.empty(),
                                new Link("Öppna", URI.create("/source/1"))));
        Document page =
                Jsoup.parseBodyFragment(renderer.render(Reply.of(quote), Participant.SWEDISH));
        assertThat(page.expectFirst("blockquote").wholeText()).isEqualTo(text);
        assertThat(page.select("mark").eachText()).containsExactly("ett", "rad");
    }

    @Test
    void saysWhichLanguageItSpeaks() {
        String html = renderer.render(Reply.of(new Block.Text("Hello")), Participant.ENGLISH);
        assertThat(Jsoup.parseBodyFragment(html).select("[lang=en]").text()).isEqualTo("Hello");
    }
}
