package se.kompis.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Goes its rounds: claims, carries many at a time, and writes down in one go what has become of
 * those that are done. A round that takes long makes the next ones wait, and nothing else.
 */
@Component
class Courier implements DisposableBean {
    private static final Logger log = LoggerFactory.getLogger(Courier.class);

    /** So many results are written down together at most. */
    private static final int BUNDLE = 200;

    private static final int DATABASE_PAUSE_MILLIS = 1_000;

    private final Claims claims;
    private final Carrier carrier;
    private final Settlements settlements;
    private final Doubts doubts;
    private final Semaphore hands;
    private final Lock going = new ReentrantLock();
    private final Lock sweeping = new ReentrantLock();
    private final LinkedBlockingQueue<Settlements.Settlement> done = new LinkedBlockingQueue<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Thread writer;

    Courier(
            Claims claims,
            Carrier carrier,
            Settlements settlements,
            Doubts doubts,
            DeliveryProperties properties) {
        this.claims = claims;
        this.carrier = carrier;
        this.settlements = settlements;
        this.doubts = doubts;
        this.hands = new Semaphore(properties.hands());
        this.writer = Thread.ofVirtual().name("delivery-writer").start(this::write);
    }

    /** One round: takes what may go now, for as long as there is more. */
    @Scheduled(fixedRateString = "${kompis.delivery.round:1s}")
    void round() {
        if (!going.tryLock()) {
            return;
        }
        try {
            List<Push> claimed = claims.claim(hands.availablePermits());
            while (!claimed.isEmpty()) {
                for (Push push : claimed) {
                    hands.acquireUninterruptibly();
                    threads.execute(() -> carry(push));
                }
                claimed = claims.claim(freeHands());
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("Nothing is sent now: {}", away.getMessage());
        } finally {
            going.unlock();
        }
    }

    /** Waits for one at least. */
    private int freeHands() {
        hands.acquireUninterruptibly();
        hands.release();
        return hands.availablePermits();
    }

    private void carry(Push push) {
        done.add(new Settlements.Settlement(push, carrier.carry(push)));
    }

    private void write() {
        try {
            List<Settlements.Settlement> bundle = new ArrayList<>();
            while (true) {
                bundle.add(done.take());
                done.drainTo(bundle, BUNDLE - 1);
                write(bundle);
                hands.release(bundle.size());
                bundle.clear();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** However long the database is away: what was sent must not be sent again. */
    private void write(List<Settlements.Settlement> bundle) throws InterruptedException {
        while (true) {
            try {
                settlements.settle(bundle);
                return;
            } catch (DataAccessException | TransactionException away) {
                log.warn("{} results wait for the database: {}", bundle.size(), away.getMessage());
                Thread.sleep(DATABASE_PAUSE_MILLIS);
            } catch (RuntimeException broken) {
                // They will be looked for when their lease ends.
                log.error("{} results cannot be written down", bundle.size(), broken);
                return;
            }
        }
    }

    /** Looks for what is in doubt, so long as there is some. */
    @Scheduled(fixedRateString = "${kompis.delivery.sweep:5s}")
    void sweep() {
        if (!sweeping.tryLock()) {
            return;
        }
        try {
            doubts.sweep();
            while (doubts.clear() > 0) {
                log.info("Looked for pushes that were in doubt");
            }
        } catch (DataAccessException | TransactionException away) {
            log.warn("Nothing is looked for now: {}", away.getMessage());
        } finally {
            sweeping.unlock();
        }
    }

    /** Waits for what is being sent, and writes that down. */
    @Override
    public void destroy() {
        threads.close();
        writer.interrupt();
        List<Settlements.Settlement> rest = new ArrayList<>();
        done.drainTo(rest);
        if (!rest.isEmpty()) {
            settlements.settle(rest);
        }
    }
}
