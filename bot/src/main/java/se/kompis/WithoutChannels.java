package se.kompis;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Leaves out the channels and the pages of all modules: a command needs no server. */
final class WithoutChannels extends TypeExcludeFilter
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Pattern CHANNELS =
            Pattern.compile("se\\.kompis\\.(slack|teams|console|([a-z]+\\.)?web)\\..*");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutChannels", this);
    }

    @Override
    public boolean match(MetadataReader reader, MetadataReaderFactory readers) {
        return CHANNELS.matcher(reader.getClassMetadata().getClassName()).matches();
    }

    /** Test contexts with the same filters are shared. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WithoutChannels;
    }

    @Override
    public int hashCode() {
        return WithoutChannels.class.hashCode();
    }
}
