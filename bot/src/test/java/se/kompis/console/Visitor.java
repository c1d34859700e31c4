package se.kompis.console;

import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.conversation.Role;
import se.kompis.people.People;
import se.kompis.web.TestBrowser;

/**
 * Somebody with a browser on this server, whose roles and tenant a test decides.
 *
 * @param person their id
 */
public record Visitor(TestBrowser browser, String person, People people, JdbcClient jdbc) {

    /** Opens the chat for the first time. */
    public static Visitor arriving(int port, People people, JdbcClient jdbc) {
        TestBrowser browser = new TestBrowser(port);
        browser.get("/");
        String person =
                jdbc.sql("select person_id from route where channel = 'web' order by rowid desc")
                        .query(String.class)
                        .list()
                        .getFirst();
        return new Visitor(browser, person, people, jdbc);
    }

    public Visitor granted(Role... roles) {
        for (Role role : roles) {
            people.grant(person, role);
        }
        return this;
    }

    /** Belongs to another tenant from now on. */
    public Visitor movedTo(String tenant) {
        jdbc.sql(
                        "insert into tenant (id, name, created_at) values (?, ?, 0) on conflict do nothing")
                .params(tenant, tenant)
                .update();
        jdbc.sql("update person set tenant_id = ? where id = ?").params(tenant, person).update();
        return this;
    }
}
