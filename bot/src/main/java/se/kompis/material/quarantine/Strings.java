package se.kompis.material.quarantine;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Strings of any length in a stream: their length in bytes, then UTF-8. */
final class Strings {
    private Strings() {}

    static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /**
     * Reads one.
     *
     * @param most bytes that it may have: what is read here may be forged
     */
    static String read(DataInputStream in, int most) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > most) {
            throw new IOException("A text of " + length + " bytes");
        }
        byte[] bytes = in.readNBytes(length);
        if (bytes.length != length) {
            throw new IOException("A text that ends early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
