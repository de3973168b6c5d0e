package shop.computer.server.staff;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import shop.computer.api.staff.Role;
import shop.computer.server.staff.password.WeakPasswordException;

/**
 * Makes the first owner of a real shop from {@code SHOP_OWNER_USER} and {@code SHOP_OWNER_PASSWORD}. Once there is any member of staff, the
 * two settings are no longer read and should be removed.
 */
@Component
@Profile("production")
class FirstOwner implements SmartInitializingSingleton {

    private final StaffAccounts accounts;
    private final MessageSource texts;
    private final String user;
    private final String password;

    FirstOwner(StaffAccounts accounts, MessageSource texts, @Value("${SHOP_OWNER_USER:}") String user,
            @Value("${SHOP_OWNER_PASSWORD:}") String password) {
        this.accounts = accounts;
        this.texts = texts;
        this.user = user.strip();
        this.password = password;
    }

    /**
     * Before the server takes its first request.
     *
     * @throws NoOwnerException if nobody could sign in: nothing set, or a password that is easy to guess
     */
    @Override
    public void afterSingletonsInstantiated() {
        if (!accounts.isEmpty()) {
            return;
        }
        if (user.isEmpty() || password.isEmpty()) {
            throw new NoOwnerException(inBoth(language -> texts.getMessage("staff.owner.missing", null, language)));
        }
        hire();
    }

    void hire() {
        try {
            accounts.hire(new NewMember(user, user, Role.OWNER, password));
        } catch (WeakPasswordException weak) {
            throw new NoOwnerException(inBoth(language -> refused(weak, language)));
        } catch (DataIntegrityViolationException twin) {
            // a second server started at the same moment and was first
        }
    }

    private String refused(WeakPasswordException weak, Locale language) {
        var rule = texts.getMessage(weak.wording(), weak.facts().toArray(), language);
        return texts.getMessage("staff.owner.refused", new Object[]{rule}, language);
    }

    /** Who starts a server has chosen no language yet. */
    private static String inBoth(Function<Locale, String> sentence) {
        return Stream.of(Locale.ENGLISH, Locale.of("km")).map(sentence).collect(Collectors.joining("\n"));
    }
}
