package se.kompis.answer;

import java.util.List;

/**
 * What was asked in seven days.
 *
 * @param days questions of each day, the earliest first
 * @param answered how many the material could answer
 */
public record Week(List<Integer> days, int answered) {
    public Week {
        days = List.copyOf(days);
    }

    /** All questions of the week. */
    public int questions() {
        return days.stream().mapToInt(Integer::intValue).sum();
    }
}
