package se.kompis.knowledge;

import java.nio.file.Path;

/** Imports until it is killed, and says of each material when it is done. */
final class EndlessImport {
    private static final String DONE = "done ";

    private EndlessImport() {}

    public static void main(String[] arguments) {
        ChangeLog changes = new ChangeLog();
        try (KnowledgeBase base = KnowledgeBase.open(Path.of(arguments[0]), changes)) {
            for (int i = 0; i < 10_000; i++) {
                publish(changes, i);
                base.catchUp(LibraryId.NATIONAL);
                System.out.println(DONE + i);
            }
        }
    }

    static void publish(ChangeLog changes, int i) {
        changes.publish(LibraryId.NATIONAL, "m" + i, "Det här är nummer%d av alla.".formatted(i));
    }

    static boolean isDone(String line) {
        return line.startsWith(DONE);
    }
}
