package se.kompis;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house keep to their doors. */
class ModularityTests {

    @Test
    void modulesHaveNoCyclesAndUseOnlyWhatOthersOffer() {
        ApplicationModules.of(KompisApplication.class).verify();
    }
}
