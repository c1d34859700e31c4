package se.kompis.reminder;

import java.util.List;
import org.springframework.stereotype.Component;
import se.kompis.conversation.Block;
import se.kompis.conversation.Participant;
import se.kompis.learning.AfterEnrolling;

/** Offers one lesson a week to whoever begins a course: asked for, never assumed. */
@Component
class WeeklyOffer implements AfterEnrolling {
    private final Overview overview;

    WeeklyOffer(Overview overview) {
        this.overview = overview;
    }

    @Override
    public List<Block> ask(Participant learner) {
        return overview.offer(learner);
    }
}
