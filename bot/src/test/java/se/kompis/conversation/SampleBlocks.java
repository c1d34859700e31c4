package se.kompis.conversation;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something of every kind for a platform to render, with signs in it that platforms treat. */
public final class SampleBlocks {
    public static final Block HEADING = new Block.Heading("Öppna data & *annat*");

    public static final Block TEXT =
            new Block.Text(
                    "Se **det här** & <b>*inte*</b> det:\n\n- ett\n  1. inre\n- [två](https://x.se/?a=1&b=2)\n\n> klokt\n\n`kod` \\*inte fetstil\\*");

    public static final Block NOTE = new Block.Note("Skriv *hjälp* < 2");

    public static final Block PROGRESS = new Block.Progress("Leda & lära", 3, 8);

    public static final Block.Actions ACTIONS =
            new Block.Actions(
                    List.of(
                            new Action("answer.context", "Visa sammanhang", Map.of(), true),
                            action("answer.comment", "Kommentera").openingForm()),
                    List.of(new Link("Skriv ut", URI.create("/handout/7/sv"))));

    public static final Block.Feedback FEEDBACK =
            new Block.Feedback(
                    "Hjälpte svaret?",
                    action("answer.helpful", "Ja"),
                    action("answer.unhelpful", "Nej").openingForm());

    public static final Block PICTURE =
            new Block.Picture(
                    "Fyra steg & en <cirkel>",
                    new Link("Bild", URI.create("/course/1.svg?s=x")),
                    new Link("Bild", URI.create("/course/1.png?s=x")));

    private SampleBlocks() {}

    public static Action action(String name, String label) {
        return Action.of(name, label, Map.of("answer", "7"));
    }

    public static Block.Quote quote(String text, Block.Mark... marks) {
        return new Block.Quote(
                text,
                List.of(marks),
                new Citation(
                        Optional.of("Digg & co"),
                        "Öppna data <nu>",
                        "sida 14",
                        Optional.of("2025-03-20"),
                        new Link("Öppna källan där", URI.create("/source/1?p=14&s=x"))));
    }

    /** A question with three options, of which a test says the first. */
    public static Block question(
            Block.Selection selection, String first, Map<String, String> values) {
        return new Block.Question(
                "Vem *ansvarar* för beslutet?",
                selection,
                List.of(
                        new Option("a", first),
                        new Option("b", "Leverantören"),
                        new Option("c", "Revisorn")),
                Action.of("learning.answer", "Svara", values));
    }

    /** A form with a field of every kind. */
    public static Form form(List<String> days, Map<String, String> context) {
        return new Form(
                "people.settings",
                "Inställningar",
                "Det här gäller *bara dig*.",
                List.of(
                        new Field.Text("name", "Nämnd", "Skolnämnden", true, 100),
                        new Field.Text("why", "Varför", "", false, 5_000),
                        new Field.Choice(
                                "language",
                                "Språk",
                                "en",
                                List.of(new Option("sv", "Svenska"), new Option("en", "English"))),
                        new Field.Several(
                                "days",
                                "Dagar",
                                days,
                                List.of(new Option("tue", "Tisdag"), new Option("thu", "Torsdag"))),
                        new Field.Date("until", "Till och med", "2026-08-01"),
                        new Field.Time("at", "Klockan", "")),
                "Spara",
                context);
    }

    /** A link and nothing to press. */
    public static Block.Actions onlyLinks() {
        return new Block.Actions(List.of(), List.of(new Link("Skriv ut", URI.create("/x"))));
    }
}
