package shop.computer.server.platform.start;

import java.io.PrintStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever tries the shop where everything is, once it takes requests. */
@Component
@Profile("demo")
class Welcome {

    private static final String TEXT = """

            The shop is open.

              Shop            %1$s/
              In Khmer        %1$s/km/
              Bank sandbox    %1$s/sandbox/bank    pays the orders, no real money moves
              Mails sent      %1$s/sandbox/mail
              Desktop client  ./run desktop    (in a second terminal)

              Staff sign in to the client with
                owner    demo-owner
                manager  demo-manager
                sales    demo-sales
                stock    demo-stock

              Data and log are kept in %2$s
              Ctrl-C stops the shop.
            """;

    private final PrintStream out = System.out;
    private final String address;
    private final String home;

    Welcome(@Value("${shop.public-url}") String address, @Value("${shop.home}") String home) {
        this.address = address;
        this.home = home;
    }

    @EventListener
    void say(AvailabilityChangeEvent<ReadinessState> changed) {
        if (changed.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
            out.printf(TEXT, address, home);
        }
    }
}
