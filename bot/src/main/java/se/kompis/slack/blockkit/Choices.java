package se.kompis.slack.blockkit;

import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was chosen beside a button, before it was pressed. */
public final class Choices {
    private Choices() {}

    /**
     * The values chosen in a block, in the order of its elements.
     *
     * @param state what Slack tells of the message's inputs; none when there are none
     */
    public static List<String> in(@Nullable ViewState state, String block) {
        return Optional.ofNullable(state)
                .map(ViewState::getValues)
                .map(blocks -> blocks.get(block))
                .map(Choices::chosen)
                .orElse(List.of());
    }

    /** Slack does not promise an order; the numbers in our ids do. */
    private static List<String> chosen(Map<String, ViewState.Value> elements) {
        Map<Integer, ViewState.Value> inOrder = new TreeMap<>();
        elements.forEach((id, value) -> inOrder.put(ButtonValues.number(id), value));
        return inOrder.values().stream().flatMap(Choices::values).toList();
    }

    /** The values of the options chosen in one element. */
    static Stream<String> values(ViewState.Value value) {
        return Stream.concat(
                Stream.ofNullable(value.getSelectedOption())
                        .map(ViewState.SelectedOption::getValue),
                Stream.ofNullable(value.getSelectedOptions())
                        .flatMap(List::stream)
                        .map(ViewState.SelectedOption::getValue));
    }
}
