package se.kompis.material.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to the open internet. For IPv4 all but those that the IANA registry of
 * special-purpose addresses holds; for IPv6 global unicast without the ranges that lead back to
 * IPv4 or nowhere. Java turns IPv4-mapped addresses into IPv4 by itself.
 */
final class OpenInternet {
    private static final List<Range> CLOSED =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.31.196.0/24",
                            "192.52.193.0/24",
                            "192.88.99.0/24",
                            "192.168.0.0/16",
                            "192.175.48.0/24",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/3",
                            "2001::/23",
                            "2001:db8::/32",
                            "2002::/16",
                            "3fff::/20")
                    .map(Range::of)
                    .toList();

    private static final Range GLOBAL_UNICAST = Range.of("2000::/3");

    private OpenInternet() {}

    static boolean has(InetAddress address) {
        boolean known = address instanceof Inet4Address || GLOBAL_UNICAST.has(address);
        return known && CLOSED.stream().noneMatch(range -> range.has(address));
    }

    /** Addresses that begin alike. */
    private static final class Range {
        private final byte[] start;
        private final int bits;

        private Range(byte[] start, int bits) {
            this.start = start;
            this.bits = bits;
        }

        static Range of(String written) {
            String[] parts = written.split("/", -1);
            return new Range(
                    InetAddress.ofLiteral(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        }

        boolean has(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((bytes[bit / 8] ^ start[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
