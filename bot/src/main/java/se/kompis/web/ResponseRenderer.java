package se.kompis.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import se.kompis.conversation.Block;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.PlainText;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;

/**
 * Turns a response into HTML, by one fragment of {@code templates/web/blocks.html} for each kind of
 * block. Everything is escaped there; only CommonMark, which {@link Markdown} made harmless, goes
 * in as it is.
 */
@Component
class ResponseRenderer {
    private static final String TEMPLATE = "web/blocks";

    private final ITemplateEngine engine;
    private final Markdown markdown;
    private final Presses presses;

    ResponseRenderer(ITemplateEngine engine, Markdown markdown, Presses presses) {
        this.engine = engine;
        this.markdown = markdown;
        this.presses = presses;
    }

    /** HTML that says which language it is in, with {@link Keys} left open. */
    String render(Response response, Locale locale) {
        return "<div class=\"blocks\" lang=\"%s\">\n%s</div>\n"
                .formatted(locale.getLanguage(), content(response, locale));
    }

    private String content(Response response, Locale locale) {
        return switch (response) {
            case Reply reply -> render(reply.blocks(), locale);
            case Form form -> form(form, Map.of(), locale);
            case FormErrors rejected -> form(rejected.form(), rejected.errors(), locale);
        };
    }

    private String render(List<Block> blocks, Locale locale) {
        return blocks.stream().map(block -> render(block, locale)).collect(Collectors.joining());
    }

    private String render(Block block, Locale locale) {
        return switch (block) {
            case Block.Heading it -> fragment("headingBlock", locale, Map.of("text", it.text()));
            case Block.Text it -> fragment("textBlock", locale, html(it.markdown()));
            case Block.Note it -> fragment("noteBlock", locale, html(it.markdown()));
            case Block.Quote it ->
                    fragment("quoteBlock", locale, Map.of("quote", QuoteView.of(it)));
            case Block.Actions it -> fragment("actionsBlock", locale, actions(it));
            case Block.Feedback it -> fragment("feedbackBlock", locale, feedback(it));
            case Block.Suggestions it ->
                    fragment("suggestionsBlock", locale, Map.of("texts", it.texts()));
            case Block.Picture it -> picture(it, locale);
            case Block.Question it -> fragment("questionBlock", locale, question(it));
            case Block.Progress it -> fragment("progressBlock", locale, Map.of("progress", it));
        };
    }

    private String picture(Block.Picture picture, Locale locale) {
        return Links.isOurs(picture.scalable())
                ? fragment("pictureBlock", locale, Map.of("picture", picture))
                : fragment("noteBlock", locale, html(picture.alt()));
    }

    private Map<String, Object> question(Block.Question question) {
        return Map.of(
                "prompt", markdown.html(question.prompt()),
                "words", PlainText.of(new Block.Text(question.prompt())),
                "question", question,
                "presses", presses.of(question),
                "answer", presses.of(question.answer()));
    }

    private Map<String, Object> html(String commonMark) {
        return Map.of("html", markdown.html(commonMark));
    }

    private Map<String, Object> actions(Block.Actions actions) {
        return Map.of(
                "presses", actions.actions().stream().map(presses::of).toList(),
                "links", actions.links().stream().filter(Links::isOurs).toList());
    }

    private Map<String, Object> feedback(Block.Feedback feedback) {
        return Map.of(
                "question", feedback.question(),
                "presses", List.of(presses.of(feedback.yes()), presses.of(feedback.no())));
    }

    private String form(Form form, Map<String, String> errors, Locale locale) {
        return fragment("formBlock", locale, Map.of("view", presses.of(form, errors)));
    }

    private String fragment(String name, Locale locale, Map<String, Object> model) {
        return engine.process(TEMPLATE, Set.of(name), new Context(locale, model)).strip() + "\n";
    }
}
