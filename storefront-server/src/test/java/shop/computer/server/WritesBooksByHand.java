package shop.computer.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** This class leaves rows behind that the program would never write; {@link BooksHold} does not ask whether they agree. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface WritesBooksByHand {

    /** Why it has to. */
    String value();
}
