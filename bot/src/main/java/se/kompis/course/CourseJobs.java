package se.kompis.course;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What courses need time and again, once for all instances. */
@Configuration(proxyBeanMethods = false)
class CourseJobs {

    @Bean
    RecurringTask<Void> compareSources(Sources sources) {
        return Tasks.recurring("course.sources", FixedDelay.ofMinutes(1))
                .execute((_, _) -> sources.compare());
    }
}
