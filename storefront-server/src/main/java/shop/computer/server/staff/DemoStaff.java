package shop.computer.server.staff;

import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import shop.computer.api.staff.Role;

/**
 * Four members of staff to try the shop with, one of each role, made at the first start of the demo only: {@code owner} with the password
 * {@code demo-owner}, and likewise {@code manager}, {@code sales} and {@code stock}. In production there is nobody but the first owner.
 */
@Component
@Profile("demo & !production")
class DemoStaff implements ApplicationRunner {

    private final StaffAccounts accounts;

    DemoStaff(StaffAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.isEmpty()) {
            for (var role : Role.values()) {
                var user = role.name().toLowerCase(Locale.ROOT);
                accounts.hireForDemo(new NewMember(user, "Demo " + user, role, "demo-" + user));
            }
        }
    }
}
