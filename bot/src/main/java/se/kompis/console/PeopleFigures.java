package se.kompis.console;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Role;
import se.kompis.conversation.Texts;
import se.kompis.people.Directory;

/** How many people there are, for whoever looks after them. */
@Component
class PeopleFigures implements Figures {
    private final Directory directory;
    private final Texts texts;

    PeopleFigures(Directory directory, Texts texts) {
        this.directory = directory;
        this.texts = texts;
    }

    @Override
    public List<Figure> of(Participant administrator) {
        if (!administrator.hasAnyOf(Set.of(Role.TENANT_ADMINISTRATOR, Role.OPERATOR))) {
            return List.of();
        }
        Locale locale = administrator.locale();
        NumberFormat numbers = NumberFormat.getIntegerInstance(locale);
        String tenant = administrator.tenant();
        return List.of(
                Figure.of(
                                texts.get(locale, "console.people"),
                                numbers.format(directory.count(tenant)))
                        .noted(
                                texts.get(
                                        locale,
                                        "console.people.staff",
                                        directory.countStaff(tenant)))
                        .leadingTo("/admin/people"));
    }
}
