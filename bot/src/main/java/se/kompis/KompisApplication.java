package se.kompis;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts Kompis. */
@SpringBootApplication
public class KompisApplication {
    public static void main(String[] args) {
        SpringApplication.run(KompisApplication.class, args);
    }
}
