package se.kompis.delivery;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Goes the rounds of delivery when a test says so, where nothing is scheduled. */
@TestComponent
public final class Rounds {
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
        List<Settlements.Settlement> carried = new ArrayList<>();
        for (Push push : claims.claim(1_000)) {
            carried.add(new Settlements.Settlement(push, carrier.carry(push)));
        }
        settlements.settle(carried);
        return carried.size();
    }

    /** Looks for what is in doubt, and cancels what expired. */
    public void sweep() {
        doubts.sweep();
        doubts.clear();
    }
}
