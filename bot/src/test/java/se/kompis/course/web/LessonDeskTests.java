package se.kompis.course.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.kompis.console.Visitor;
import se.kompis.conversation.Role;
import se.kompis.people.People;
import se.kompis.web.ServerTest;

/** Who may do what with lessons, over real HTTP. */
@ServerTest
class LessonDeskTests {
    private static final String LESSON = "national/leda-digitalt/borja-med-problemet";
    private static final String PAGE = "/admin/lessons/lesson?id=" + LESSON;

    @LocalServerPort private int port;
    @Autowired private People people;
    @Autowired private JdbcClient jdbc;

    private Visitor visitor() {
        return Visitor.arriving(port, people, jdbc);
    }

    private static HttpResponse<String> post(Visitor visitor, String step) {
        String key = visitor.browser().page(PAGE).select("input[name=_csrf]").attr("value");
        return visitor.browser().post("/admin/lessons/" + step, Map.of("id", LESSON, "_csrf", key));
    }

    @Test
    void isShutToLearnersAndExperts() {
        assertThat(visitor().browser().get("/admin/lessons").statusCode()).isEqualTo(403);
        assertThat(visitor().granted(Role.EXPERT).browser().get("/admin/lessons").statusCode())
                .isEqualTo(403);
    }

    @Test
    void showsTheLessonsOfTheOwnTenantOnly() {
        Visitor editor = visitor().granted(Role.EDITOR);
        String link = "main a[href$=borja-med-problemet]";
        assertThat(editor.browser().page("/admin/lessons").select(link)).hasSize(1);
        editor.movedTo("utby");
        assertThat(editor.browser().page("/admin/lessons").select(link)).isEmpty();
        assertThat(editor.browser().get(PAGE).statusCode()).isEqualTo(404);
    }

    @Test
    void letsNoEditorApproveOrRetire() {
        Visitor editor = visitor().granted(Role.EDITOR);
        assertThat(post(editor, "approve").statusCode()).isEqualTo(403);
        assertThat(post(editor, "retire").statusCode()).isEqualTo(403);
        assertThat(post(editor, "confirm").statusCode()).isEqualTo(403);
    }

    @Test
    void takesTwoPeopleToPublishAChange() {
        Visitor editor = visitor().granted(Role.PUBLISHER);
        String key = editor.browser().page(PAGE).select("input[name=_csrf]").attr("value");
        Map<String, String> form =
                Map.of(
                        "id", LESSON,
                        "_csrf", key,
                        "title", "Börja alltid med problemet",
                        "q0.o1.right", "on",
                        "q1.o1.right", "on");
        assertThat(editor.browser().post("/admin/lessons/save", form).statusCode()).isEqualTo(302);
        assertThat(post(editor, "submit").statusCode()).isEqualTo(302);
        HttpResponse<String> own = post(editor, "approve");
        assertThat(own.body()).contains("kan inte själv godkänna");
        Visitor other = visitor().granted(Role.PUBLISHER);
        Document page = other.browser().page(PAGE);
        assertThat(page.select("h1").text()).isEqualTo("Börja alltid med problemet");
        assertThat(page.select(".badge").text()).contains("Väntar på granskning");
        assertThat(post(other, "approve").statusCode()).isEqualTo(302);
        assertThat(other.browser().page(PAGE).select(".badge").text()).contains("Publicerad");
    }
}
