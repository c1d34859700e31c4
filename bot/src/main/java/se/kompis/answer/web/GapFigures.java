package se.kompis.answer.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import se.kompis.answer.ExpertDesk;
import se.kompis.answer.ExpertQuestion;
import se.kompis.answer.Gap;
import se.kompis.answer.Gaps;
import se.kompis.console.Figure;
import se.kompis.console.Figures;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;

/** What the overview says of gaps and experts. */
@Component
class GapFigures implements Figures {
    private final Gaps gaps;
    private final ExpertDesk desk;
    private final Texts texts;

    GapFigures(Gaps gaps, ExpertDesk desk, Texts texts) {
        this.gaps = gaps;
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public List<Figure> of(Participant administrator) {
        List<Gap> open =
                gaps.of(administrator.tenant()).stream().filter(gap -> !gap.dismissed()).toList();
        long toApprove =
                desk.of(administrator.tenant()).stream()
                        .filter(it -> it.state() == ExpertQuestion.State.REPLIED)
                        .count();
        return List.of(
                figure(administrator, "gaps.figure", open.size())
                        .dayByDay(sum(open))
                        .leadingTo(AnswerConsole.GAPS),
                figure(administrator, "experts.figure", toApprove)
                        .leadingTo(AnswerConsole.EXPERTS));
    }

    private Figure figure(Participant administrator, String key, long number) {
        return Figure.of(texts.get(administrator.locale(), key), String.valueOf(number));
    }

    /** All questions, week by week. */
    static List<Integer> sum(List<Gap> gaps) {
        List<Integer> weeks = new ArrayList<>();
        for (int week = 0; week < Gaps.WEEKS; week++) {
            int at = week;
            weeks.add(gaps.stream().mapToInt(gap -> gap.weeks().get(at)).sum());
        }
        return weeks;
    }
}
