package se.kompis.teams;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.kompis.KompisApplication;
import se.kompis.TemporaryData;

/** The whole of Kompis, connected to a {@link FakeTeams} of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = KompisApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "kompis.teams.app-id=" + FakeTeams.APP,
            "kompis.teams.app-password=a-secret",
            "kompis.teams.app-tenant-id=a-tenant",
            "kompis.teams.service-hosts=127.0.0.1",
            "kompis.teams.file-hosts=127.0.0.1",
            "kompis.public-url=https://kompis.example"
        })
@Import(TeamsTalk.class)
@ContextConfiguration(initializers = {TemporaryData.class, TeamsTest.WithFakeTeams.class})
@interface TeamsTest {

    /** Starts the fake, and points Kompis at it. */
    final class WithFakeTeams
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FakeTeams teams = new FakeTeams();
                context.getBeanFactory().registerSingleton("fakeTeams", teams);
                TestPropertyValues.of(
                                "kompis.teams.openid-metadata=" + teams.base() + "/metadata",
                                "kompis.teams.token-endpoint=" + teams.base() + "/token")
                        .applyTo(context);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
