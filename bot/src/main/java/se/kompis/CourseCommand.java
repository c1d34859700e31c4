package se.kompis;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kompis.conversation.Texts;
import se.kompis.course.CoursePacks;
import se.kompis.course.Fault;
import se.kompis.knowledge.LibraryId;
import se.kompis.people.Tenants;

/** Checks, takes in and gives out courses as packs. */
@Command(name = "course", mixinStandardHelpOptions = true)
final class CourseCommand implements Callable<Integer> {
    private final CoursePacks packs;
    private final Tenants tenants;
    private final Texts texts;
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "check|import|export", descriptionKey = "VERB")
    private Verb verb = Verb.CHECK;

    @Parameters(index = "1", paramLabel = "PACK", descriptionKey = "PACK")
    private Path pack = Path.of("");

    @Option(names = "--course", paramLabel = "ID")
    private Optional<String> course = Optional.empty();

    @Option(names = "--review")
    private boolean review;

    @Option(names = "--tenant", defaultValue = Tenants.NATIONAL)
    private String tenant = Tenants.NATIONAL;

    CourseCommand(CoursePacks packs, Tenants tenants, Texts texts, CommandContext context) {
        this.packs = packs;
        this.tenants = tenants;
        this.texts = texts;
        this.context = context;
    }

    /** What to do with a pack. */
    enum Verb {
        CHECK,
        IMPORT,
        EXPORT
    }

    @Override
    public Integer call() {
        if (!tenants.exists(tenant)) {
            context.err("import.noTenant", tenant);
            return 1;
        }
        LibraryId library = new LibraryId(tenant);
        Path there = context.directory().resolve(pack).normalize();
        try {
            return switch (verb) {
                case CHECK -> tell(packs.check(library, there), "course.checked");
                case IMPORT -> tell(packs.take(library, there, review), "course.imported");
                case EXPORT -> export(library, there);
            };
        } catch (IOException failure) {
            context.err("course.unreadable", pack, String.valueOf(failure.getMessage()));
            return 1;
        }
    }

    private int tell(CoursePacks.Outcome outcome, String done) {
        outcome.faults().forEach(fault -> context.console().err(line(fault)));
        if (!outcome.faults().isEmpty()) {
            context.err("course.faults", pack, outcome.faults().size());
            return 1;
        }
        context.out(
                outcome.unchanged() ? "course.unchanged" : done,
                outcome.title(),
                outcome.lessons());
        return 0;
    }

    /** As compilers write it: {@code lessons/a.md:12: what is wrong}. */
    private String line(Fault fault) {
        String problem =
                texts.get(
                        context.wording().locale(),
                        "course.fault." + fault.problem(),
                        fault.details().toArray());
        return fault.file() + ":" + fault.line() + ": " + problem;
    }

    private int export(LibraryId library, Path target) throws IOException {
        String id =
                course.orElseGet(
                        () -> String.valueOf(target.getFileName()).replaceFirst("\\.zip$", ""));
        Optional<Integer> written = packs.export(library, id, target);
        written.ifPresentOrElse(
                lessons -> context.out("course.exported", id, lessons, pack),
                () -> context.err("course.none", id));
        return written.isPresent() ? 0 : 1;
    }
}
