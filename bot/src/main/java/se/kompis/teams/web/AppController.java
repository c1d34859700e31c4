package se.kompis.teams.web;

import java.io.IOException;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.kompis.console.ConsolePage;
import se.kompis.conversation.Role;
import se.kompis.conversation.Texts;
import se.kompis.teams.AppPackage;

/** Where operators get the app for Teams, or read what has to be set before there is one. */
@Controller
@ConditionalOnExpression("'${kompis.teams.app-id:}' != ''")
class AppController {
    private static final String PATH = "/admin/teams";

    private final Environment environment;
    private final Texts texts;

    AppController(Environment environment, Texts texts) {
        this.environment = environment;
        this.texts = texts;
    }

    @Bean
    static ConsolePage teamsPage() {
        return new ConsolePage(PATH, "teams.page", 90, Set.of(Role.OPERATOR));
    }

    @GetMapping(PATH)
    String show(Model model) {
        model.addAttribute("missing", missing());
        model.addAttribute("file", PATH + "/" + AppPackage.FILE_NAME);
        return "teams/app";
    }

    /** The variable that has to be set first; an empty string if all are. */
    private String missing() {
        try {
            AppPackage.of(environment, texts);
            return "";
        } catch (AppPackage.IncompleteException incomplete) {
            return incomplete.variable();
        }
    }

    @GetMapping(PATH + "/" + AppPackage.FILE_NAME)
    ResponseEntity<byte[]> download() throws IOException {
        try {
            byte[] zip = AppPackage.of(environment, texts).bytes();
            return ResponseEntity.ok()
                    .contentType(new MediaType("application", "zip"))
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(AppPackage.FILE_NAME)
                                    .build()
                                    .toString())
                    .body(zip);
        } catch (AppPackage.IncompleteException incomplete) {
            return ResponseEntity.notFound().build();
        }
    }
}
