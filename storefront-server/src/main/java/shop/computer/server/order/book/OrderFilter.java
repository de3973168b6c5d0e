package shop.computer.server.order.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import shop.computer.api.OrderNumber;

/** An {@link OrderQuery} as the condition of a statement; whatever a person typed is a bound value, never SQL. */
record OrderFilter(List<String> conditions, Map<String, Object> values) {

    private static final Pattern PHONE = Pattern.compile("[+0-9 ()./-]*[0-9][+0-9 ()./-]*");

    /** Which orders the query means, on whatever page. */
    static OrderFilter of(OrderQuery query) {
        var filter = new OrderFilter(new ArrayList<>(), new HashMap<>());
        if (!query.statuses().isEmpty()) {
            filter.add("status in (:statuses)", "statuses", query.statuses().stream().map(Enum::name).toList());
        }
        var text = query.text();
        if (text != null && !text.isBlank()) {
            filter.add(
                    "(number like :text escape '!' or customer_name like :text escape '!' or phone like :phone escape '!')",
                    "text", like(text.strip()));
            filter.values.put("phone", like(phone(text.strip())));
        }
        return filter;
    }

    /** These orders alone. */
    static OrderFilter of(List<OrderNumber> numbers) {
        var filter = new OrderFilter(new ArrayList<>(), new HashMap<>());
        filter.add("number in (:numbers)", "numbers", numbers.stream().map(OrderNumber::value).toList());
        return filter;
    }

    /** The same, but only those before a row that was seen. */
    OrderFilter before(long id) {
        var filter = new OrderFilter(new ArrayList<>(conditions), new HashMap<>(values));
        filter.add("id < :before", "before", id);
        return filter;
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    /** The books have +85512345678 for what people type as 012 345 678. */
    private static String phone(String typed) {
        return PHONE.matcher(typed).matches() ? typed.replaceAll("[^0-9]", "").replaceFirst("^0+(?=.)", "") : typed;
    }

    private static String like(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }
}
