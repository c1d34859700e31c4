package se.kompis.material.fetch;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.Dns;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Fetches a page or file from the open internet. */
@Component
public class Fetcher {
    /** As much as a file that is sent may have. */
    private static final long MOST_BYTES = 100L << 20;

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_HOPS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final OkHttpClient client;

    @Autowired
    Fetcher() {
        this(address -> OpenInternet.has(address.getAddress()), Dns.SYSTEM);
    }

    /** With an internet of its own, for tests. */
    Fetcher(Predicate<InetSocketAddress> allowed, Dns names) {
        this.client =
                new OkHttpClient.Builder()
                        .socketFactory(new GuardedSockets(allowed))
                        .dns(names)
                        .proxy(Proxy.NO_PROXY)
                        .followRedirects(false)
                        .followSslRedirects(false)
                        .retryOnConnectionFailure(false)
                        .callTimeout(PATIENCE)
                        .build();
    }

    /**
     * Fetches.
     *
     * @param to where the content is put
     * @return the name of the file that came, from the address that it came from at last
     * @throws ClosedAddressException when the address, or one that it leads to, is not open to all
     * @throws IOException when nothing came, or too much
     */
    public String fetch(URI address, Path to) throws IOException {
        URI at = address;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            check(at);
            try (Response response = client.newCall(request(at)).execute()) {
                Optional<URI> next = next(at, response);
                if (next.isEmpty()) {
                    keep(response, to);
                    return name(at, response);
                }
                at = next.get();
            }
        }
        throw new IOException("Redirected without end");
    }

    /** Whether an address is one that could be fetched, as far as it can be seen from it. */
    public static boolean isFetchable(URI address) {
        return address.getHost() != null
                && address.getUserInfo() == null
                && address.getScheme() != null
                && Set.of("http", "https").contains(address.getScheme().toLowerCase(Locale.ROOT));
    }

    private static void check(URI address) throws ClosedAddressException {
        if (!isFetchable(address)) {
            throw new ClosedAddressException(address.toString());
        }
    }

    private static Request request(URI address) throws IOException {
        try {
            return new Request.Builder()
                    .url(address.toString())
                    .header("User-Agent", "Kompis")
                    .header("Accept", "text/html,application/pdf,*/*;q=0.8")
                    .header("Accept-Language", "sv,en;q=0.8")
                    .build();
        } catch (IllegalArgumentException malformed) {
            throw new IOException("Not an address: " + address, malformed);
        }
    }

    private static Optional<URI> next(URI from, Response response) throws IOException {
        if (REDIRECTS.contains(response.code())) {
            String location = response.header("Location");
            if (location == null) {
                throw new IOException("Redirected to nowhere");
            }
            try {
                return Optional.of(from.resolve(location));
            } catch (IllegalArgumentException malformed) {
                throw new IOException("Redirected to " + location, malformed);
            }
        }
        if (!response.isSuccessful()) {
            throw new FileNotFoundException("Status " + response.code());
        }
        return Optional.empty();
    }

    private static void keep(Response response, Path to) throws IOException {
        ResponseBody body = response.body();
        try (InputStream in = body == null ? InputStream.nullInputStream() : body.byteStream();
                OutputStream out = Files.newOutputStream(to)) {
            byte[] buffer = new byte[1 << 16];
            long kept = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                kept += read;
                if (kept > MOST_BYTES) {
                    throw new IOException("More than " + MOST_BYTES + " bytes");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String name(URI address, Response response) {
        String path = Optional.ofNullable(address.getPath()).orElse("");
        String last = path.substring(path.lastIndexOf('/') + 1);
        String name = last.isBlank() ? String.valueOf(address.getHost()) : decoded(last);
        boolean page = String.valueOf(response.header("Content-Type")).startsWith("text/html");
        return page && !name.matches("(?i).*\\.html?") ? name + ".html" : name;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException literal) {
            return name;
        }
    }
}
