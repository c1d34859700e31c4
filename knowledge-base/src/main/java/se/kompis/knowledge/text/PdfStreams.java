package se.kompis.knowledge.text;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Looks for compressed streams in a PDF that unpack to far more than a page could need, before any
 * parser unpacks them into memory. Works on the raw bytes, so it sees object streams too.
 */
final class PdfStreams {
    /** What one stream may unpack to, however well it is packed: a large picture. */
    private static final long FREE = 64L << 20;

    /** DEFLATE cannot pack better than that (zlib's technical details). */
    private static final int BEST_RATIO = 1032;

    private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final byte[] END = {'e', 'n', 'd', 's', 't', 'r', 'e', 'a', 'm'};

    private PdfStreams() {}

    static void check(Source source) throws UnreadableException, IOException {
        try (RandomAccessFile file = new RandomAccessFile(source.file().toFile(), "r");
                FileChannel channel = file.getChannel()) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            int at = indexOf(bytes, BEGIN, 0);
            while (at >= 0) {
                int begin = at + BEGIN.length;
                int end = indexOf(bytes, END, begin);
                check(bytes, begin, end < 0 ? bytes.limit() : end, source.limits().maxRatio());
                at = end < 0 ? -1 : indexOf(bytes, BEGIN, end + END.length);
            }
        }
    }

    private static void check(ByteBuffer bytes, int begin, int end, int maxRatio)
            throws UnreadableException {
        int start = begin;
        while (start < end && (bytes.get(start) == '\r' || bytes.get(start) == '\n')) {
            start++;
        }
        long packed = (long) end - start;
        if (packed * BEST_RATIO > FREE
                && unpacked(bytes.slice(start, end - start)) > Math.max(FREE, packed * maxRatio)) {
            throw new UnreadableException(
                    Verdict.UNPACKS_TOO_LARGE, "PDF stream of " + packed + " bytes");
        }
    }

    /** Size after unpacking, as far as it is worth knowing; 0 for what is not DEFLATE. */
    private static long unpacked(ByteBuffer packed) {
        Inflater inflater = new Inflater();
        try {
            byte[] sink = new byte[1 << 16];
            inflater.setInput(packed);
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                inflater.inflate(sink);
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return inflater.getBytesWritten();
        } finally {
            inflater.end();
        }
    }

    private static int indexOf(ByteBuffer bytes, byte[] word, int from) {
        for (int i = from; i <= bytes.limit() - word.length; i++) {
            int matched = 0;
            while (matched < word.length && bytes.get(i + matched) == word[matched]) {
                matched++;
            }
            if (matched == word.length) {
                return i;
            }
        }
        return -1;
    }
}
