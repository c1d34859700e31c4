package se.kompis.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import se.kompis.conversation.Participant;

/** The day until which an expert may answer. */
final class DueDay {
    private DueDay() {}

    /** Questions come back at a midnight, so the day before is the last one. */
    static String inWords(Instant due, Participant reader) {
        LocalDate last = LocalDate.ofInstant(due.minusSeconds(1), reader.zone());
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader.locale())
                .format(last);
    }
}
