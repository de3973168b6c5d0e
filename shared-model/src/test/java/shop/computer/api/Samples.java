package shop.computer.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes one of any record of the contract, by its components. */
final class Samples {

    private Samples() {}

    /** @param sparse leave out whatever may be absent */
    static Object of(Class<?> type, boolean sparse) {
        if (type == OrderNumber.class) {
            return new OrderNumber("CS-2611048213");
        }
        if (type == Money.class) {
            return Money.usd("1272.48");
        }
        return type.isRecord() ? record(type, sparse) : plain(type);
    }

    private static Object record(Class<?> type, boolean sparse) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> sparse && mayBeAbsent(component) ? null : value(component.getGenericType(), sparse))
                .toArray();
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No sample of " + type, e);
        }
    }

    private static boolean mayBeAbsent(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object value(Type type, boolean sparse) {
        if (type instanceof ParameterizedType of) {
            var element = of((Class<?>) of.getActualTypeArguments()[0], sparse);
            return of.getRawType() == Set.class ? Set.of(element) : List.of(element);
        }
        return of((Class<?>) type, sparse);
    }

    private static Object plain(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "String" -> "ABC-1";
            case "int", "Integer" -> 3;
            case "boolean", "Boolean" -> true;
            case "long", "Long" -> 7L;
            case "BigDecimal" -> new BigDecimal("4050");
            case "Instant" -> Instant.parse("2026-11-24T03:04:05.123456Z");
            case "LocalDate" -> LocalDate.of(2026, 11, 24);
            case "URI" -> ProblemType.STALE.uri();
            default -> throw new IllegalStateException("No sample of " + type);
        };
    }
}
