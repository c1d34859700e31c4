package se.kompis.material.fetch;

import java.io.IOException;

/** An address that nothing is fetched from. No request was made. */
public final class ClosedAddressException extends IOException {
    private static final long serialVersionUID = 1L;

    ClosedAddressException(String address) {
        super("Nothing is fetched from " + address);
    }
}
