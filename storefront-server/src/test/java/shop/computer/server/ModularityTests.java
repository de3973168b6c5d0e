package shop.computer.server;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void roomsUseOnlyTheRoomsTheyMay() {
        ApplicationModules.of(ComputerShop.class).verify();
    }
}
