package se.kompis.material;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.kompis.knowledge.KnowledgeBase;
import se.kompis.knowledge.SynonymSource;
import se.kompis.knowledge.text.DocumentReader;
import se.kompis.knowledge.text.ReadLimits;

/** Joins the knowledge base to the material it follows. */
@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    @Bean
    KnowledgeBase knowledgeBase(
            MaterialProperties properties, Materials materials, SynonymSource synonyms) {
        return KnowledgeBase.open(properties.data().resolve("index"), materials, synonyms);
    }

    @Bean
    DocumentReader documentReader() {
        return new DocumentReader(ReadLimits.DEFAULT);
    }
}
