package se.kompis.conversation;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does one thing at a time in each conversation, and all conversations at once, on virtual threads.
 */
@Component
class ConversationQueue implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(ConversationQueue.class);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Queue<Runnable>> waiting = new HashMap<>();

    /** Runs the work after all that was submitted earlier for the same conversation. */
    void submit(String conversation, Runnable work) {
        synchronized (waiting) {
            Queue<Runnable> others = waiting.get(conversation);
            if (others != null) {
                others.add(work);
                return;
            }
            waiting.put(conversation, new ArrayDeque<>());
        }
        threads.execute(() -> drain(conversation, work));
    }

    private void drain(String conversation, Runnable first) {
        Runnable work = first;
        while (work != null) {
            run(conversation, work);
            work = next(conversation);
        }
    }

    private static void run(String conversation, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            log.error("Work in conversation {} failed", conversation, failure);
        }
    }

    private @Nullable Runnable next(String conversation) {
        synchronized (waiting) {
            Queue<Runnable> others = waiting.get(conversation);
            Runnable next = others == null ? null : others.poll();
            if (next == null) {
                waiting.remove(conversation);
            }
            return next;
        }
    }

    @Override
    public void destroy() {
        threads.close();
    }
}
