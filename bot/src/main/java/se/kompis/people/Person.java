package se.kompis.people;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who talks with Kompis. No name and no address: channels know those.
 *
 * @param id opaque
 * @param tenant the organisation
 * @param audience what they said they are
 * @param organisation what they said they serve
 * @param locale the language they are spoken to in
 * @param zone local time
 * @param guest from another organisation
 * @param greeted has been greeted
 */
record Person(
        String id,
        String tenant,
        Optional<Audience> audience,
        Optional<OrganisationKind> organisation,
        Locale locale,
        ZoneId zone,
        boolean guest,
        boolean greeted) {}
