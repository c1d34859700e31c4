package se.kompis.teams;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.web.TestBrowser;
import tools.jackson.databind.JsonNode;

/** People in Teams: each alone with Kompis, or where others read too. */
@TestComponent
final class TeamsTalk {
    static final String QUESTION = "Vad är öppna data?";

    /** A thread of a channel. */
    static final String THREAD = "19:team@thread.tacv2;messageid=1";

    private final FakeTeams teams;
    private final JdbcClient jdbc;
    private final Environment environment;

    TeamsTalk(FakeTeams teams, JdbcClient jdbc, Environment environment) {
        this.teams = teams;
        this.jdbc = jdbc;
        this.environment = environment;
    }

    /** Where Kompis listens, which is not known before it does. */
    private int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** Somebody alone with Kompis. */
    TeamsClient person(String account) {
        return new TeamsClient(teams, port(), "T1", account);
    }

    /** Somebody alone with Kompis who was greeted. */
    TeamsClient acquaintance(String account) {
        TeamsClient person = person(account);
        person.say("hej");
        teams.answerIn(person.conversation(), call -> true);
        return person;
    }

    /** Somebody of another tenant. */
    TeamsClient stranger(String tenant, String account, String conversation) {
        return new TeamsClient(teams, port(), tenant, account, conversation, "personal");
    }

    /** Somebody in {@link #THREAD}. */
    TeamsClient inThread(String account) {
        return in(THREAD, "channel", account);
    }

    /** Somebody where others read too. */
    TeamsClient in(String room, String kind, String account) {
        return new TeamsClient(teams, port(), "T1", account, room, kind);
    }

    /** The first card in a conversation with these words on it. */
    JsonNode card(String conversation, String words) {
        return teams.answerIn(conversation, it -> it.card().toString().contains(words)).card();
    }

    JsonNode settings(TeamsClient person) {
        person.say("inställningar");
        return card(person.conversation(), "Spara");
    }

    /** Asks, and returns the id of the answer, which takes a thumb. */
    String answerToRate(TeamsClient person) {
        person.say(QUESTION);
        card(person.conversation(), "Mer");
        return jdbc.sql("select activity from teams_thumb where conversation = ?")
                .param(person.conversation())
                .query(String.class)
                .single();
    }

    /** What the operator is told at an address of the actuator. */
    String told(String address) {
        TestBrowser browser = new TestBrowser(port());
        browser.page("/");
        return browser.get("/actuator/" + address).body();
    }

    /** Whether this is an answer with its source. */
    static boolean isCited(FakeTeams.Call call) {
        return call.body().path("entities").size() == 1;
    }
}
