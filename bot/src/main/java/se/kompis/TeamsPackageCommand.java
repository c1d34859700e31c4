package se.kompis;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.core.env.PropertyResolver;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kompis.conversation.Texts;
import se.kompis.teams.AppPackage;

/** Writes the app that an administrator of Teams uploads. */
@Command(name = "teams-package", mixinStandardHelpOptions = true)
final class TeamsPackageCommand implements Callable<Integer> {
    private final PropertyResolver settings;
    private final Texts texts;
    private final CommandContext context;

    @Parameters(
            paramLabel = "FILE",
            descriptionKey = "FILE",
            arity = "0..1",
            defaultValue = AppPackage.FILE_NAME)
    private Path file = Path.of(AppPackage.FILE_NAME);

    TeamsPackageCommand(PropertyResolver settings, Texts texts, CommandContext context) {
        this.settings = settings;
        this.texts = texts;
        this.context = context;
    }

    @Override
    public Integer call() {
        Path target = context.directory().resolve(file);
        try {
            Files.write(target, AppPackage.of(settings, texts).bytes());
        } catch (AppPackage.IncompleteException incomplete) {
            context.err("teams-package.incomplete", incomplete.variable());
            return 1;
        } catch (IOException failure) {
            context.err("teams-package.failed", file, String.valueOf(failure.getMessage()));
            return 1;
        }
        context.out("teams-package.done", file);
        return 0;
    }
}
