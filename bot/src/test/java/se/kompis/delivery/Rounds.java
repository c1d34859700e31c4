package se.kompis.delivery;

import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Goes the rounds of delivery when a test says so, where nothing is scheduled. */
@TestComponent
public final class Rounds {
    private static final int AT_A_TIME = 1_000;

    private final Claims claims;
    private final Carrier carrier;
    private final Settlements settlements;
    private final Doubts doubts;

    Rounds(Claims claims, Carrier carrier, Settlements settlements, Doubts doubts) {
        this.claims = claims;
        this.carrier = carrier;
        this.settlements = settlements;
        this.doubts = doubts;
    }

    /** Sends what is due now and may go; returns how many that were. */
    public int round() {
        int carried = 0;
        List<Push> claimed = claims.claim(AT_A_TIME);
        while (!claimed.isEmpty()) {
            settlements.settle(claimed.stream().map(this::carry).toList());
            carried += claimed.size();
            claimed = claims.claim(AT_A_TIME);
        }
        return carried;
    }

    private Settlements.Settlement carry(Push push) {
        return new Settlements.Settlement(push, carrier.carry(push));
    }

    /** Looks for what is in doubt, and cancels what expired. */
    public void sweep() {
        doubts.sweep();
        doubts.clear();
    }
}
