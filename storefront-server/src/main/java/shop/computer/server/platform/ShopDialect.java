package shop.computer.server.platform;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #money} and {@code #times}. */
@Component
class ShopDialect extends AbstractDialect implements IExpressionObjectDialect {

    private static final String MONEY = "money";
    private static final String TIMES = "times";

    ShopDialect() {
        super("shop");
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return new Factory();
    }

    private static class Factory implements IExpressionObjectFactory {

        private static final MoneyWords MONEY_WORDS = new MoneyWords();

        @Override
        public Set<String> getAllExpressionObjectNames() {
            return Set.of(MONEY, TIMES);
        }

        @Override
        public @Nullable Object buildObject(IExpressionContext context, String name) {
            return switch (name) {
                case MONEY -> MONEY_WORDS;
                case TIMES -> new TimeWords(context.getLocale());
                default -> null;
            };
        }

        @Override
        public boolean isCacheable(String name) {
            return true;
        }
    }
}
