package se.kompis.material.web;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The size of a PNG picture, from its header (PNG specification, 11.2.2 IHDR).
 *
 * @param width in pixels
 * @param height in pixels
 */
record PngSize(int width, int height) {
    /** Signature, chunk length and chunk type. */
    private static final int BEFORE = 16;

    static PngSize of(Path file) {
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(BEFORE);
            return new PngSize(in.readInt(), in.readInt());
        } catch (IOException e) {
            throw new UncheckedIOException("Picture " + file, e);
        }
    }
}
