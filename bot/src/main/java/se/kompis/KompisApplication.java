package se.kompis;

import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.util.IdGenerator;
import org.springframework.util.JdkIdGenerator;

/** Starts Kompis, and holds what every module is given: time, chance and ids. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class KompisApplication {

    public static void main(String[] args) {
        SpringApplication.run(KompisApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    IdGenerator ids() {
        return new JdkIdGenerator();
    }
}
