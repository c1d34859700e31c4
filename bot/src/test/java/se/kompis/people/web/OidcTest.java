package se.kompis.people.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import se.kompis.MovableClock;
import se.kompis.TemporaryData;
import se.kompis.web.ServerTest;

/** A server that others can reach, on which people sign in with a {@link SmallProvider}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServerTest
@ContextConfiguration(initializers = {TemporaryData.class, OidcTest.WithProvider.class})
@Import(MovableClock.class)
@interface OidcTest {

    /** Starts the provider, and points Kompis at it. */
    final class WithProvider
            implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            SmallProvider provider = new SmallProvider();
            context.getBeanFactory().registerSingleton("smallProvider", provider);
            TestPropertyValues.of(
                            "server.address=0.0.0.0",
                            "kompis.oidc.issuer=" + provider.issuer(),
                            "kompis.oidc.client-id=" + SmallProvider.CLIENT,
                            "kompis.oidc.client-secret=" + SmallProvider.SECRET,
                            "kompis.oidc.name=Storköpings kommun",
                            "kompis.oidc.role-claim=realm_access.roles",
                            "kompis.oidc.roles=kompis-redaktor=editor, chef=tenant-administrator",
                            "kompis.oidc.tenant-claim=organisation")
                    .applyTo(context);
        }
    }
}
