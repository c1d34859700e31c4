package se.kompis.reminder;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What reminders need time and again, once for all instances. */
@Configuration(proxyBeanMethods = false)
class ReminderJobs {

    @Bean
    RecurringTask<Void> takeSlots(
            Planner planner, @Value("${kompis.reminder.look:10s}") Duration interval) {
        return Tasks.recurring("reminder.slots", FixedDelay.of(interval))
                .execute((_, _) -> planner.look());
    }
}
