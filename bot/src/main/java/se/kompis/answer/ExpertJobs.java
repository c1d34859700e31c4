package se.kompis.answer;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What questions to experts need time and again, once for all instances. */
@Configuration(proxyBeanMethods = false)
class ExpertJobs {

    @Bean
    RecurringTask<Void> fetchBackQuestions(ExpertDesk desk) {
        return Tasks.recurring("answer.experts", FixedDelay.ofMinutes(10))
                .execute((_, _) -> desk.fetchBack());
    }
}
