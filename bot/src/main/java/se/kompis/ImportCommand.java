package se.kompis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kompis.knowledge.LibraryId;
import se.kompis.knowledge.analysis.Language;
import se.kompis.material.Ingestion;
import se.kompis.material.MetadataOverrides;
import se.kompis.people.Tenants;

/** Takes files and whole folders into a library, and tells of each what became of it. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private final Ingestion ingestion;
    private final Tenants tenants;
    private final CommandContext context;

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", arity = "1..*")
    private List<Path> paths = List.of();

    @Option(names = "--publisher")
    private @Nullable String publisher;

    @Option(names = "--licence")
    private @Nullable String licence;

    @Option(names = "--audience", split = ",")
    private Set<String> audience = Set.of();

    @Option(names = "--topic", split = ",")
    private Set<String> topics = Set.of();

    @Option(names = "--version-date", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate versionDate;

    @Option(names = "--language", paramLabel = "sv|en")
    private @Nullable String language;

    @Option(names = "--owner")
    private @Nullable String owner;

    @Option(names = "--review-by", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate reviewBy;

    @Option(names = "--expires", paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate expires;

    @Option(names = "--tenant", defaultValue = Tenants.NATIONAL)
    private String tenant = Tenants.NATIONAL;

    ImportCommand(Ingestion ingestion, Tenants tenants, CommandContext context) {
        this.ingestion = ingestion;
        this.tenants = tenants;
        this.context = context;
    }

    @Override
    public Integer call() {
        if (!tenants.exists(tenant)) {
            context.err("import.noTenant", tenant);
            return 1;
        }
        List<Path> missing = new ArrayList<>();
        List<Path> files = paths.stream().flatMap(path -> files(path, missing)).toList();
        missing.forEach(path -> context.err("import.noFile", path));
        ImportRun run = new ImportRun(ingestion, new LibraryId(tenant), overrides(), context);
        boolean allTaken = run.take(files);
        return allTaken && missing.isEmpty() ? 0 : 1;
    }

    /** The files at a path: itself, or all below it that are not hidden, in a stable order. */
    private Stream<Path> files(Path path, List<Path> missing) {
        Path there = context.directory().resolve(path).normalize();
        if (!Files.exists(there)) {
            missing.add(path);
            return Stream.of();
        }
        try (Stream<Path> walk = Files.walk(there)) {
            return walk
                    .filter(Files::isRegularFile)
                    .filter(file -> file.equals(there) || !isHidden(there.relativize(file)))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot list " + path, failure);
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private MetadataOverrides overrides() {
        return new MetadataOverrides(
                Optional.ofNullable(publisher),
                Optional.ofNullable(licence),
                audience,
                topics,
                Optional.ofNullable(versionDate),
                Optional.ofNullable(language).map(Language::of),
                Optional.ofNullable(owner),
                Optional.ofNullable(reviewBy),
                Optional.ofNullable(expires));
    }
}
