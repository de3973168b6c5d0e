package shop.computer.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time that every database can keep, from 2000 to the end of 2037 in UTC: MySQL's timestamps end in January 2038. None at all is right, too. */
@Target({ElementType.FIELD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KeptTime.Check.class)
public @interface KeptTime {

    String message() default "{problem.field.time}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at a time. */
    class Check implements ConstraintValidator<KeptTime, Instant> {

        private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
        private static final Instant END = Instant.parse("2038-01-01T00:00:00Z");

        @Override
        public boolean isValid(@Nullable Instant time, ConstraintValidatorContext context) {
            return time == null || !time.isBefore(FIRST) && time.isBefore(END);
        }
    }
}
