package se.kompis.material;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What material needs time and again, once for all instances. */
@Configuration(proxyBeanMethods = false)
class MaterialJobs {

    /** Often enough that a server that slept over midnight need not wait for the next. */
    @Bean
    RecurringTask<Void> expireMaterial(Expiry expiry) {
        return Tasks.recurring("material.expiry", FixedDelay.ofMinutes(10))
                .execute((_, _) -> expiry.check());
    }

    @Bean
    RecurringTask<Void> remindOwners(OwnerReminders reminders) {
        return Tasks.recurring("material.owners", FixedDelay.ofHours(1))
                .execute((_, _) -> reminders.check());
    }
}
