package se.kompis.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What retention needs time and again, once for all instances. */
@Configuration(proxyBeanMethods = false)
class RetentionJobs {

    /** Once an hour, so that a machine that sleeps at night forgets too. */
    @Bean
    RecurringTask<Void> forgetWhatIsOld(Forgetting forgetting) {
        return Tasks.recurring("people.retention", FixedDelay.ofHours(1))
                .execute((_, _) -> forgetting.expire());
    }
}
