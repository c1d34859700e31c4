package se.kompis.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.kompis.conversation.Participant;
import se.kompis.conversation.PersonalData;
import se.kompis.conversation.Route;

/**
 * Joins two accounts of one person. What is kept of the person whose code it was stays and holds
 * for both; what was kept of the other account is forgotten.
 */
@Component
class Joining {
    private final JoinCodes codes;
    private final People people;
    private final Routes routes;
    private final Forgetting forgetting;
    private final List<PersonalData> data;

    Joining(
            JoinCodes codes,
            People people,
            Routes routes,
            Forgetting forgetting,
            List<PersonalData> data) {
        this.codes = codes;
        this.people = people;
        this.routes = routes;
        this.forgetting = forgetting;
        this.data = List.copyOf(data);
    }

    /** Whether a code would join. */
    enum Prospect {
        /** It would. */
        POSSIBLE,
        /** Unknown, used, or too old. */
        NO_CODE,
        /** Both accounts are joined already. */
        SAME_PERSON,
        /** Nothing crosses between organisations, and guests stay guests. */
        OTHER_ORGANISATION
    }

    Prospect prospect(String code, Participant participant) {
        Optional<Participant> other = codes.owner(code).flatMap(people::participant);
        if (other.isEmpty()) {
            return Prospect.NO_CODE;
        }
        if (other.get().person().equals(participant.person())) {
            return Prospect.SAME_PERSON;
        }
        return other.get().tenant().equals(participant.tenant())
                        && !other.get().guest()
                        && !participant.guest()
                ? Prospect.POSSIBLE
                : Prospect.OTHER_ORGANISATION;
    }

    /** Joins the account that a message came from to the person whose code it is. */
    @Transactional
    public Prospect join(String code, Participant participant, Route route) {
        Prospect prospect = prospect(code, participant);
        if (prospect != Prospect.POSSIBLE) {
            return prospect;
        }
        String into = codes.owner(code).orElseThrow();
        if (!codes.redeem(code)) {
            return Prospect.NO_CODE;
        }
        people.move(route, into);
        if (routes.count(participant.person()) == 0) {
            data.forEach(module -> module.join(participant.person(), into));
            forgetting.erase(participant.person());
        }
        return Prospect.POSSIBLE;
    }
}
