package shop.computer.api.staff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which rights a member of staff needs, all of them, to call an endpoint of the admin API. It stands on the method or on its class (the
 * method's wins). {@code @Needs({})} is open to whoever is signed in. An endpoint without it is closed to everybody.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

    Right[] value();
}
