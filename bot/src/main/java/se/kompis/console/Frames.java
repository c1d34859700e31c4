package se.kompis.console;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;
import se.kompis.people.Tenants;

/** Makes the frame of a page: the menu, whose console it is, what has just been done. */
@Component
class Frames {
    private final ConsolePages pages;
    private final Tenants tenants;
    private final Texts texts;

    Frames(ConsolePages pages, Tenants tenants, Texts texts) {
        this.pages = pages;
        this.tenants = tenants;
        this.texts = texts;
    }

    Frame around(
            String address, @Nullable String done, boolean vouched, Participant administrator) {
        return new Frame(
                menu(address, administrator),
                address,
                tenants.name(administrator.tenant()),
                vouched,
                done(done, administrator));
    }

    private List<Frame.Entry> menu(String address, Participant administrator) {
        Optional<ConsolePage> current = pages.covering(address);
        return pages.openTo(administrator).stream()
                .map(page ->
                        new Frame.Entry(
                                page.path(),
                                page.titleKey(),
                                current.filter(page::equals).isPresent()))
                .toList();
    }

    /** Comes from the address, so only texts that are meant for it are shown. */
    private Optional<String> done(@Nullable String key, Participant administrator) {
        return Optional.ofNullable(key)
                .map(it -> texts.getOr(administrator.locale(), "done." + it, ""))
                .filter(text -> !text.isEmpty());
    }
}
