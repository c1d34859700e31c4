package se.kompis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kompis.conversation.Participant;

/** Remembers what a command told. */
final class RecordingConsole implements Console {
    final List<String> out = new ArrayList<>();
    final List<String> err = new ArrayList<>();
    final List<String> progress = new ArrayList<>();

    @Override
    public void out(String line) {
        out.add(line);
    }

    @Override
    public void err(String line) {
        err.add(line);
    }

    @Override
    public void progress(String what, long done, long total) {
        progress.add(what);
    }

    CommandContext in(Path directory) {
        return new CommandContext(this, directory, new Wording(Participant.SWEDISH));
    }
}
