package se.kompis;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.kompis.course.BundledCourses;
import se.kompis.material.BundledLibrary;
import se.kompis.material.MaterialProperties;
import se.kompis.people.SignInCodes;

/**
 * What happens once at every start: the bundled library and its courses are put in place, and the
 * way in is told.
 */
@Component
class Startup implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(Startup.class);

    private static final int ATTEMPTS = 100;

    private final BundledLibrary library;
    private final BundledCourses courses;
    private final SignInCodes codes;
    private final CommandEndpoint endpoint;
    private final DataFolder folder;

    Startup(
            BundledLibrary library,
            BundledCourses courses,
            SignInCodes codes,
            CommandEndpoint endpoint,
            MaterialProperties properties) {
        this.library = library;
        this.courses = courses;
        this.codes = codes;
        this.endpoint = endpoint;
        this.folder = new DataFolder(properties.data());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        install(library::install);
        install(courses::install);
    }

    /** Another instance that starts on the same database may be faster, text by text. */
    private static void install(Runnable installation) {
        for (int attempt = 1; ; attempt++) {
            try {
                installation.run();
                return;
            } catch (DuplicateKeyException faster) {
                if (attempt == ATTEMPTS) {
                    throw faster;
                }
            }
        }
    }

    @EventListener
    void tell(ApplicationReadyEvent ready) throws IOException {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web) {
            int port = web.getWebServer() == null ? 0 : web.getWebServer().getPort();
            new ServerFile(port, endpoint.key()).write(folder.serverFile());
            tell(
                    ready.getApplicationContext()
                            .getEnvironment()
                            .getProperty("kompis.public-url", "http://127.0.0.1:" + port));
        }
    }

    private void tell(String address) {
        log.info("Kompis is at {}", address);
        if (codes.isNeeded()) {
            log.info(
                    "Become administrator with this link, once, within 24 hours: {}/start/{}",
                    address,
                    codes.issue());
        }
    }
}
