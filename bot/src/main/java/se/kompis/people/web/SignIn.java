package se.kompis.people.web;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Hints;
import se.kompis.conversation.Participants;
import se.kompis.conversation.Route;
import se.kompis.people.SignInCodes;

/** Makes the person behind a web account the first administrator, for a code that does so once. */
@Component
class SignIn {
    private final SignInCodes codes;
    private final Participants participants;

    SignIn(SignInCodes codes, Participants participants) {
        this.codes = codes;
        this.participants = participants;
    }

    boolean isOpen(String code) {
        return codes.isValid(code);
    }

    /** False, and nobody is known afterwards who was not before, if the code does not work. */
    @Transactional
    boolean redeem(String code, String account, Locale client) {
        if (!codes.isValid(code)) {
            return false;
        }
        Hints hints = new Hints(Optional.of(client), Optional.empty(), false);
        Route route = Route.ofBrowser(account);
        return codes.redeem(code, participants.resolve(route, hints).person());
    }
}
