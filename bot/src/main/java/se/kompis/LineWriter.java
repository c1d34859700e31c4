package se.kompis;

import java.io.Writer;
import java.util.function.Consumer;

/** Hands on what is written, line by line. */
final class LineWriter extends Writer {
    private final Consumer<String> lines;
    private final StringBuilder pending = new StringBuilder();

    LineWriter(Consumer<String> lines) {
        this.lines = lines;
    }

    @Override
    public void write(char[] buffer, int offset, int length) {
        pending.append(buffer, offset, length);
        int end = pending.indexOf("\n");
        while (end >= 0) {
            lines.accept(pending.substring(0, end).replace("\r", ""));
            pending.delete(0, end + 1);
            end = pending.indexOf("\n");
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        if (!pending.isEmpty()) {
            lines.accept(pending.toString());
            pending.setLength(0);
        }
    }
}
