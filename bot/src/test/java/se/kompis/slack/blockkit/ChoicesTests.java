package se.kompis.slack.blockkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import org.junit.jupiter.api.Test;

/** What Slack tells of the inputs beside a button. */
class ChoicesTests {
    private static final String STATE =
            """
            {"values": {"b1": {
               "choice/10": {"type": "static_select", "selected_option": {"value": "a"}},
               "choice/9": {"type": "static_select", "selected_option": {"value": "c"}},
               "choice/11": {"type": "static_select", "selected_option": null}},
             "b2": {"choice/1": {"type": "checkboxes",
               "selected_options": [{"value": "x"}, {"value": "y"}]}}}}
            """;

    private final ViewState state = GsonFactory.createSnakeCase().fromJson(STATE, ViewState.class);

    @Test
    void readsMenusInTheOrderTheyStand() {
        assertThat(Choices.in(state, "b1")).containsExactly("c", "a");
    }

    @Test
    void readsCheckBoxes() {
        assertThat(Choices.in(state, "b2")).containsExactly("x", "y");
    }

    @Test
    void findsNothingWhereNothingIs() {
        assertThat(Choices.in(state, "b3")).isEmpty();
        assertThat(Choices.in(null, "b1")).isEmpty();
    }
}
