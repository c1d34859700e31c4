package se.kompis.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.kompis.console.ConsolePage;
import se.kompis.conversation.Role;
import se.kompis.people.People;
import se.kompis.people.SignInCodes;
import se.kompis.web.ServerTest;
import se.kompis.web.TestBrowser;

/**
 * Walks every route with every role, and with the ids of another organisation. A route that nobody
 * has classified fails here: whoever adds one says who may use it, by a {@link ConsolePage} for the
 * console and in the tables below for all else.
 */
@ServerTest
@TestPropertySource(properties = "server.address=0.0.0.0")
class RouteWalkTests {
    /** For anybody: they check a link, a code, a signature or a key themselves. */
    private static final Set<String> CHECK_THEMSELVES =
            Set.of(
                    "GET /start/{code}",
                    "POST /start/{code}",
                    "GET /sign-in",
                    "GET /source/{material}/{version}/{section}/{span}",
                    "GET /source/{material}/{version}/{section}/{span}/page.png",
                    "GET /source/**",
                    "GET /handout/{answer}/{language:sv|en}",
                    "GET /handout/**",
                    "GET /picture/{library}/{course}/{name}.svg",
                    "GET /picture/{library}/{course}/{name}.png",
                    "POST /local/command",
                    "GET /local/clock",
                    "POST /slack/events",
                    "GET /slack/install",
                    "GET /slack/oauth_redirect",
                    "POST /api/messages",
                    "ANY /error");

    /** For whoever is signed in, with or without a role; what they show is the visitor's own. */
    private static final Set<String> FOR_THE_SIGNED_IN =
            Set.of("GET /", "POST /chat", "GET /chat/{id}", "POST /sign-out");

    /** Counted wrong codes, a key from a file, and Spring's own: other tests see to these. */
    private static final Set<String> NOT_WALKED =
            Set.of("GET /start/{code}", "POST /start/{code}", "POST /local/command", "ANY /error");

    @LocalServerPort private int port;
    @Autowired private SignInCodes codes;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;
    @Autowired private List<ConsolePage> pages;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Optional<ConsolePage> page(String route) {
        String path = Routes.path(route);
        return pages.stream()
                .filter(it ->
                        path.equals(it.path())
                                || (!it.path().equals("/admin")
                                        && path.startsWith(it.path() + "/")))
                .max(Comparator.comparingInt(it -> it.path().length()));
    }

    private static boolean isConsole(String route) {
        return Routes.path(route).equals("/admin") || Routes.path(route).startsWith("/admin/");
    }

    /** A browser of somebody in the organisation "here" with exactly these roles. */
    private TestBrowser signedIn(Set<Role> roles) {
        TestBrowser browser = new TestBrowser(port);
        browser.submit("/start/" + codes.issue(), Map.of());
        browser.get("/");
        String person =
                jdbc.sql("select person_id from route where channel = 'web' order by rowid desc")
                        .query((row, _) -> row.getString(1))
                        .list()
                        .getFirst();
        jdbc.sql("insert into tenant values ('here', 'Här', 0) on conflict do nothing").update();
        jdbc.sql("update person set tenant_id = 'here' where id = ?").param(person).update();
        jdbc.sql("delete from person_role where person_id = ?").param(person).update();
        roles.stream()
                .filter(role -> role != Role.LEARNER)
                .forEach(role -> people.grant(person, role));
        return browser;
    }

    private HttpResponse<String> walk(TestBrowser browser, String route, String id, String csrf) {
        String address = Routes.address(route, id);
        return Routes.method(route).equals("POST")
                ? browser.post(address, parameters(id, csrf))
                : browser.get(address + "?tenant=" + Annanstad.TENANT);
    }

    /** What a form might send to reach into another organisation. */
    private static Map<String, String> parameters(String id, String csrf) {
        Map<String, String> values = new HashMap<>();
        Stream.of("id", "person", "material", "answer", "question", "expert", "gap", "library")
                .forEach(name -> values.put(name, id));
        values.putAll(
                Map.of(
                        "_csrf", csrf,
                        "tenant", Annanstad.TENANT,
                        "grant", "EDITOR",
                        "name", "Taget",
                        "language", "sv",
                        "conversation", "1",
                        "gaps", "1"));
        return values;
    }

    private static String csrf(TestBrowser browser) {
        return browser.page("/").select("input[name=_csrf]").attr("value");
    }

    private Stream<String> walked() {
        return Routes.served(mapping).stream()
                .filter(route -> !NOT_WALKED.contains(route))
                .sorted();
    }

    @Test
    void everyRouteIsClassified() {
        assertThat(Stream.concat(Routes.declared().stream(), Routes.served(mapping).stream()))
                .isNotEmpty()
                .allSatisfy(route ->
                        assertThat(
                                        CHECK_THEMSELVES.contains(route)
                                                || FOR_THE_SIGNED_IN.contains(route)
                                                || page(route).isPresent()
                                                || isSwitchedOff(route))
                                .as("Who may use %s? See the comment of this class", route)
                                .isTrue());
    }

    /** A part of the console that is not there has no page either: the door is shut. */
    private boolean isSwitchedOff(String route) {
        return isConsole(route) && !Routes.served(mapping).contains(route);
    }

    @Test
    void strangersGetNowhere() {
        TestBrowser stranger = new TestBrowser(port);
        walked().filter(route -> !CHECK_THEMSELVES.contains(route))
                .forEach(route ->
                        assertThat(walk(stranger, route, "x", "").statusCode())
                                .as(route)
                                .isIn(401, 403));
    }

    @Test
    void everyRoleGetsWhereItMayAndNoFurther() {
        List<String> leaks = new ArrayList<>();
        for (Role role : Role.values()) {
            TestBrowser browser = signedIn(Set.of(role));
            String csrf = csrf(browser);
            walked().filter(route -> !route.equals("POST /sign-out"))
                    .filter(RouteWalkTests::isConsole)
                    .forEach(route -> {
                        boolean may = role != Role.LEARNER && isOpenTo(route, role);
                        int status = walk(browser, route, "x", csrf).statusCode();
                        if (may ? status == 401 || isShut(route, status) : status != 403) {
                            leaks.add(role + " " + route + " " + status);
                        }
                    });
        }
        assertThat(leaks).isEmpty();
    }

    /** A page that one may open opens; what a form does may still need more than that. */
    private static boolean isShut(String route, int status) {
        return !Routes.hasVariable(route) && Routes.method(route).equals("GET") && status == 403;
    }

    private boolean isOpenTo(String route, Role role) {
        Set<Role> roles = page(route).orElseThrow().roles();
        return roles.isEmpty() || roles.contains(role);
    }

    @Test
    void everybodySignedInReachesTheConversation() {
        TestBrowser learner = signedIn(Set.of());
        String csrf = csrf(learner);
        FOR_THE_SIGNED_IN.stream()
                .filter(Routes.served(mapping)::contains)
                .forEach(route ->
                        assertThat(walk(learner, route, "x", csrf).statusCode())
                                .as(route)
                                .isNotIn(401, 403));
    }

    @Test
    void nobodySeesOrChangesAnythingOfAnotherOrganisation() {
        Annanstad foreign = new Annanstad(jdbc);
        var before = foreign.everything();
        List<String> leaks = new ArrayList<>();
        Set<Role> allButOperator = EnumSet.complementOf(EnumSet.of(Role.OPERATOR));
        for (Set<Role> roles : List.of(Set.<Role>of(), allButOperator)) {
            TestBrowser browser = signedIn(roles);
            String csrf = csrf(browser);
            walked().forEach(route ->
                    ids(route)
                            .filter(id ->
                                    walk(browser, route, id, csrf)
                                            .body()
                                            .contains(Annanstad.SECRET))
                            .forEach(id -> leaks.add(roles + " " + route + " " + id)));
        }
        assertThat(leaks).isEmpty();
        assertThat(foreign.everything()).isEqualTo(before);
    }

    private static Stream<String> ids(String route) {
        return Routes.hasVariable(route) ? Annanstad.IDS.stream() : Stream.of("a-person");
    }
}
