package se.kompis.web;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.kompis.KompisApplication;
import se.kompis.TemporaryData;

/** A test against the whole server over real HTTP, on loopback, with a skill that shows it all. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {KompisApplication.class, ShowcaseSkill.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "kompis.web.patience=1s")
@ContextConfiguration(initializers = TemporaryData.class)
public @interface ServerTest {}
