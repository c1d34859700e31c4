package se.kompis.answer.web;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.kompis.answer.Asked;
import se.kompis.answer.Week;
import se.kompis.console.Figure;
import se.kompis.console.Figures;
import se.kompis.conversation.Participant;
import se.kompis.conversation.Texts;

/** What was asked in the last seven days, and how much of it the material could answer. */
@Component
class AnswerFigures implements Figures {
    private final Asked asked;
    private final Texts texts;

    AnswerFigures(Asked asked, Texts texts) {
        this.asked = asked;
        this.texts = texts;
    }

    @Override
    public List<Figure> of(Participant administrator) {
        Locale locale = administrator.locale();
        Week week = asked.lastWeek(administrator.tenant());
        Figure questions =
                Figure.of(
                        texts.get(locale, "answer.figure.questions"),
                        NumberFormat.getIntegerInstance(locale).format(week.questions()));
        return week.questions() == 0
                ? List.of(questions.noted(texts.get(locale, "answer.figure.none")))
                : List.of(questions.dayByDay(week.days()), answered(week, locale));
    }

    private Figure answered(Week week, Locale locale) {
        double share = (double) week.answered() / week.questions();
        return Figure.of(
                        texts.get(locale, "answer.figure.answered"),
                        NumberFormat.getPercentInstance(locale).format(share))
                .outOf(week.answered(), week.questions());
    }
}
