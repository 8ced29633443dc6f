package se.stegvis.bot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class Stegvis {

  public static void main(String[] args) {
    SpringApplication.run(Stegvis.class, args);
  }
}
