package se.kompis.slack;

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

/** The whole of Kompis, connected to a {@link FakeSlack} of its own. */
final class SlackTest {
    static final String SECRET = "a-signing-secret";

    private SlackTest() {}

    /** Connected by Socket Mode, to a single workspace. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @SpringBootTest(
            classes = KompisApplication.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {
                "kompis.slack.mode=socket",
                "kompis.slack.app-token=xapp-one",
                "kompis.slack.bot-token=xoxb-one"
            })
    @ContextConfiguration(initializers = {TemporaryData.class, WithFakeSlack.class})
    @Import(SocketTalk.class)
    @interface BySocket {}

    /** Connected by HTTP, open to many workspaces, with a public address. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @SpringBootTest(
            classes = KompisApplication.class,
            webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
            properties = {
                "kompis.slack.mode=http",
                "kompis.slack.signing-secret=" + SECRET,
                "kompis.slack.bot-token=xoxb-one",
                "kompis.slack.client-id=1.2",
                "kompis.slack.client-secret=client-secret",
                "kompis.public-url=https://kompis.example"
            })
    @ContextConfiguration(initializers = {TemporaryData.class, WithFakeSlack.class})
    @interface ByHttp {}

    /** Starts the fake, and points Kompis at it. */
    static final class WithFakeSlack
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                FakeSlack slack = new FakeSlack();
                context.getBeanFactory().registerSingleton("fakeSlack", slack);
                TestPropertyValues.of(
                                "kompis.slack.api-url=" + slack.base() + "/api/",
                                "kompis.slack.authorize-url=" + slack.base() + "/authorize")
                        .applyTo(context);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
