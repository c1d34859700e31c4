package se.kompis.reminder.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Texts;
import se.kompis.delivery.Outbox;
import se.kompis.people.Directory;
import se.kompis.reminder.Campaign;
import se.kompis.reminder.Campaigning;
import se.kompis.reminder.Recipient;

/**
 * What became of one person of a campaign, in words.
 *
 * @param who how the administrator knows them
 * @param wave from 1; empty for whoever could not be reached
 * @param state such as {@code SENT}, or {@code UNREACHABLE}
 * @param reason why, in the administrator's language; may be empty
 */
record Line(String who, String wave, String state, String reason) {

    /** Makes the lines of a campaign. */
    @Component
    static class Writer {
        private final Campaigning campaigning;
        private final Directory directory;
        private final Texts texts;

        Writer(Campaigning campaigning, Directory directory, Texts texts) {
            this.campaigning = campaigning;
            this.directory = directory;
            this.texts = texts;
        }

        List<Line> all(Campaign campaign, Locale locale) {
            Map<String, Outbox.Result> results = campaigning.results(campaign);
            return campaigning.recipients(campaign).stream()
                    .map(recipient -> line(recipient, results, locale))
                    .toList();
        }

        /** Those of some recipients who cannot be reached, and why. */
        List<Line> unreachable(List<Recipient> recipients, Locale locale) {
            return recipients.stream()
                    .filter(recipient -> !recipient.isReachable())
                    .map(recipient -> line(recipient, Map.of(), locale))
                    .toList();
        }

        private Line line(Recipient recipient, Map<String, Outbox.Result> results, Locale locale) {
            Optional<Outbox.Result> result = recipient.person().map(results::get);
            String wave = recipient.wave() == 0 ? "" : String.valueOf(recipient.wave());
            return recipient.isReachable()
                    ? new Line(
                            who(recipient),
                            wave,
                            result.map(Outbox.Result::state).orElse(""),
                            result.map(it -> reason(it.reason(), locale)).orElse(""))
                    : new Line(
                            who(recipient),
                            wave,
                            "UNREACHABLE",
                            reason(recipient.obstacle(), locale));
        }

        /** By name where one is known; otherwise as they were named, ids cut short. */
        private String who(Recipient recipient) {
            return recipient
                    .person()
                    .flatMap(directory::find)
                    .map(profile ->
                            profile.name()
                                    .orElse(
                                            recipient.entry().equals(profile.id())
                                                    ? profile.shortId()
                                                    : recipient.entry()))
                    .orElse(recipient.entry());
        }

        String reason(String key, Locale locale) {
            return key.isEmpty() ? "" : texts.getOr(locale, "delivery.reason." + key, key);
        }
    }

    /** As a line of CSV that a spreadsheet takes for words, whatever stands in it. */
    String csv() {
        return String.join(";", Stream.of(who, wave, state, reason).map(Line::quoted).toList());
    }

    static String quoted(String cell) {
        String safe = cell.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + cell : cell;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
