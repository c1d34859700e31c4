package se.kompis.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How patient delivery is.
 *
 * @param lease how long one instance may have a push in its hands; after that it is looked for.
 *     More than the longest call to a platform takes.
 * @param doubt how long after a lost answer a push that is not in the history is taken for not sent
 * @param hands how many pushes an instance carries at the same time
 */
@ConfigurationProperties("kompis.delivery")
record DeliveryProperties(
        @DefaultValue("2m") Duration lease,
        @DefaultValue("60s") Duration doubt,
        @DefaultValue("1000") int hands) {}
