package se.kompis.material;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes material out of the search when its last day has passed, by Swedish time. */
@Component
class Expiry {
    private static final Logger log = LoggerFactory.getLogger(Expiry.class);

    /** Whose days count. */
    static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final StoredVersions versions;
    private final Lifecycle lifecycle;
    private final Clock clock;

    Expiry(StoredVersions versions, Lifecycle lifecycle, Clock clock) {
        this.versions = versions;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    void check() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), SWEDEN);
        versions.expiredBefore(today).forEach(this::expire);
    }

    private void expire(StoredVersion expired) {
        lifecycle.expire(expired.material());
        log.info("Material {} has expired", expired.material().value());
    }
}
