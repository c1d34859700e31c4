package se.kompis.material.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.kompis.KompisApplication;
import se.kompis.MovableClock;
import se.kompis.TemporaryData;

/** A test against the whole server over real HTTP, with a shelf to fill and a clock to turn. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {KompisApplication.class, Shelf.class, MovableClock.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TemporaryData.class)
public @interface ViewerTest {}
