package se.kompis.console;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;

/** The pages of all modules. */
@Component
class ConsolePages {
    private final List<ConsolePage> pages;

    ConsolePages(List<ConsolePage> pages) {
        this.pages = pages.stream().sorted(Comparator.comparingInt(ConsolePage::order)).toList();
    }

    /** The page that an address belongs to: the nearest one above it. */
    Optional<ConsolePage> covering(String address) {
        return pages.stream()
                .filter(page -> page.covers(address))
                .max(Comparator.comparingInt(page -> page.path().length()));
    }

    List<ConsolePage> openTo(Participant participant) {
        return pages.stream().filter(page -> page.isOpenTo(participant)).toList();
    }
}
