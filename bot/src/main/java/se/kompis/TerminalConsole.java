package se.kompis;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * The terminal: results to standard output, everything else to standard error, with a bar while it
 * lasts.
 */
final class TerminalConsole implements Console {
    private final PrintStream out;
    private final PrintStream err;
    private final boolean interactive;
    private @Nullable ProgressBar bar;

    TerminalConsole(PrintStream out, PrintStream err, boolean interactive) {
        this.out = out;
        this.err = err;
        this.interactive = interactive;
    }

    @Override
    public void out(String line) {
        finish();
        out.println(line);
    }

    @Override
    public void err(String line) {
        finish();
        err.println(line);
    }

    /** Without a terminal, as in a log, there is no bar. */
    @Override
    public void progress(String what, long done, long total) {
        if (!interactive) {
            return;
        }
        ProgressBar shown = bar == null ? start(total) : bar;
        bar = shown;
        shown.setExtraMessage(" " + what);
        shown.maxHint(total);
        shown.stepTo(done);
    }

    private ProgressBar start(long total) {
        return new ProgressBarBuilder()
                .setTaskName("Kompis")
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.UNICODE_BLOCK)
                .setUpdateIntervalMillis(200)
                .clearDisplayOnFinish()
                .build();
    }

    /** Takes the bar away; what comes next starts on a line of its own. */
    void finish() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }
}
