package se.kompis;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.kompis.delivery.Rounds;

/**
 * A test in the whole of Kompis with its bundled library, on a data folder of its own, with a
 * channel to talk through and a clock to move. All such tests share one context.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"spring.task.scheduling.enabled=false", "kompis.pace.talk=60000"})
@ContextConfiguration(initializers = TemporaryData.class)
@Import({Talk.class, MovableClock.class, Rounds.class})
public @interface KompisTest {}
