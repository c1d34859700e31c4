package se.kompis.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.springframework.core.annotation.Order;
import se.kompis.conversation.Action;
import se.kompis.conversation.Block;
import se.kompis.conversation.Citation;
import se.kompis.conversation.Content;
import se.kompis.conversation.Field;
import se.kompis.conversation.Form;
import se.kompis.conversation.FormErrors;
import se.kompis.conversation.Link;
import se.kompis.conversation.Option;
import se.kompis.conversation.Reply;
import se.kompis.conversation.Response;
import se.kompis.conversation.Skill;
import se.kompis.conversation.Turn;

/** Answers with every kind of block there is, and is slow on request. */
@Order(5)
class ShowcaseSkill implements Skill {
    static final String ALL = "Får ett system fatta beslut om försörjningsstöd?";
    static final String SLOW = "Svara långsamt";
    static final String FORM = "Visa formuläret";
    static final String ECHO = "Eka ";

    /** Released once for every slow answer that may be given. */
    static final Semaphore PATIENCE = new Semaphore(0);

    @Override
    public String name() {
        return "showcase";
    }

    @Override
    public Optional<Response> respond(Turn turn) {
        return switch (turn.message().content()) {
            case Content.Pressed pressed -> Optional.of(pressed(pressed));
            case Content.Submitted submitted -> Optional.of(submitted(submitted));
            case Content.Said said -> said(said.text());
        };
    }

    private static Response pressed(Content.Pressed pressed) {
        if (pressed.action().equals("showcase.answer")) {
            return text("Du valde " + pressed.choice());
        }
        return text("Du tryckte " + pressed.action() + " " + pressed.values().get("value"));
    }

    private static Response submitted(Content.Submitted submitted) {
        String committee = submitted.value("committee");
        return committee.isBlank()
                ? new FormErrors(form(""), Map.of("committee", "Skriv namnet på nämnden."))
                : text("Nämnden heter " + committee + ".");
    }

    private static Optional<Response> said(String text) {
        if (text.startsWith(ECHO)) {
            return Optional.of(text(text.substring(ECHO.length())));
        }
        return switch (text) {
            case ALL -> Optional.of(Reply.of(everyBlock()));
            case FORM -> Optional.of(form(""));
            case SLOW -> Optional.of(slowly());
            default -> Optional.empty();
        };
    }

    private static Response slowly() {
        PATIENCE.acquireUninterruptibly();
        return text("Det tog tid.");
    }

    private static Reply text(String markdown) {
        return Reply.of(new Block.Text(markdown));
    }

    static Form form(String committee) {
        return new Form(
                "showcase.committee",
                "Din nämnd",
                "Så här kan Kompis välja rätt exempel.",
                List.of(
                        new Field.Text("committee", "Nämnd", committee, true, 100),
                        new Field.Text("why", "Varför du frågar", "", false, 1000),
                        new Field.Choice(
                                "kind",
                                "Organisation",
                                "region",
                                List.of(
                                        new Option("municipality", "Kommun"),
                                        new Option("region", "Region"))),
                        new Field.Several(
                                "days",
                                "Dagar",
                                List.of("tue"),
                                List.of(new Option("tue", "Tisdag"), new Option("thu", "Torsdag"))),
                        new Field.Date("until", "Till och med", "2026-08-01"),
                        new Field.Time("at", "Klockan", "08:15")),
                "Spara",
                Map.of("step", "1"));
    }

    static List<Block> everyBlock() {
        return List.of(
                new Block.Heading("Automatiserade beslut"),
                new Block.Text("Så här står det i materialet:"),
                firstQuote(),
                secondQuote(),
                new Block.Actions(
                        List.of(
                                new Action(
                                        "showcase.context",
                                        "Visa sammanhang",
                                        Map.of("value", "7"),
                                        true),
                                Action.of("showcase.more", "Mer", Map.of("value", "2"))),
                        List.of(new Link("Skriv ut", URI.create("/handout/7")))),
                new Block.Feedback(
                        "Hjälpte svaret?",
                        Action.of("showcase.rate", "Ja", Map.of("value", "yes")),
                        Action.of("showcase.rate", "Nej", Map.of("value", "no"))),
                new Block.Note("Fråga gärna vidare, till exempel så här:"),
                new Block.Suggestions(List.of("Vem ansvarar?", "Får den enskilde överklaga?")),
                new Block.Picture(
                        "Fyra steg från idé till nytta",
                        new Link("Bild", URI.create("/kompis.svg")),
                        new Link("Bild", URI.create("/kompis.png"))),
                question(Block.Selection.ONE),
                question(Block.Selection.SEVERAL),
                question(Block.Selection.ORDER),
                new Block.Progress("Leda digitalt", 3, 8));
    }

    private static Block question(Block.Selection selection) {
        return new Block.Question(
                "Vem ansvarar för ett *automatiserat* beslut?",
                selection,
                List.of(
                        new Option("a", "Nämnden"),
                        new Option("b", "Leverantören av systemet"),
                        new Option("c", "Den som beställde & betalade")),
                Action.of("showcase.answer", "Svara", Map.of()));
    }

    private static Block firstQuote() {
        String text =
                "En kommun kan låta ett system fatta beslut utan att en handläggare granskar varje"
                        + " ärende, men nämnden är fortfarande ansvarig för att beslutet är lagligt,"
                        + " begripligt och möjligt att överklaga.";
        return new Block.Quote(
                text,
                List.of(mark(text, "fatta beslut"), mark(text, "beslutet")),
                new Citation(
                        Optional.of("Kompis"),
                        "Automatiserade beslut i nämnden",
                        "avsnitt \"Vem ansvarar?\"",
                        Optional.of("version 2026-11"),
                        new Link("Öppna källan där", URI.create("/source/1?at=10"))));
    }

    private static Block secondQuote() {
        String text =
                "Den som får ett automatiserat beslut ska få veta det, och ska kunna få en människa"
                        + " att pröva saken.";
        return new Block.Quote(
                text,
                List.of(mark(text, "automatiserat beslut")),
                new Citation(
                        Optional.of("Exempelmyndigheten"),
                        "Vägledning om AI i förvaltningen",
                        "sida 14",
                        Optional.of("2025-03-20"),
                        new Link("Öppna källan där", URI.create("/source/2?page=14"))));
    }

    private static Block.Mark mark(String text, String words) {
        int start = text.indexOf(words);
        return new Block.Mark(start, start + words.length());
    }
}
