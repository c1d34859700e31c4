package se.kompis;

import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModuleDetectionStrategy;
import org.springframework.modulith.core.ApplicationModuleInformation;
import org.springframework.modulith.core.JavaPackage;
import org.springframework.modulith.core.NamedInterfaces;

/**
 * Every package below the root is a module. The knowledge base is a library that knows no Spring,
 * so it cannot say itself that its sub-packages are for others to use: it is said here.
 */
class KnowledgeInterfaces implements ApplicationModuleDetectionStrategy {

    @Override
    public Stream<JavaPackage> getModuleBasePackages(JavaPackage basePackage) {
        return ApplicationModuleDetectionStrategy.directSubPackage()
                .getModuleBasePackages(basePackage);
    }

    @Override
    public NamedInterfaces detectNamedInterfaces(
            JavaPackage basePackage, ApplicationModuleInformation information) {
        return basePackage.getName().equals("se.kompis.knowledge")
                ? NamedInterfaces.builder(basePackage)
                        .matching("text", "analysis", "evaluation")
                        .build()
                : ApplicationModuleDetectionStrategy.super.detectNamedInterfaces(
                        basePackage, information);
    }
}
