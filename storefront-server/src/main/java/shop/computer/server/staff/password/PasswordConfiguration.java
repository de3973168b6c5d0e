package shop.computer.server.staff.password;

import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Hashes passwords by bcrypt. The hash names its kind, so that a stronger kind can follow and old hashes still open. */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    /** @param strength each step more doubles the time a hash takes; 12 is about a quarter of a second */
    @Bean
    PasswordEncoder passwordEncoder(@Value("${shop.staff.bcrypt-strength}") int strength) {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(strength)));
    }
}
