package shop.computer.api.report;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;

/**
 * What was sold on one day: orders confirmed that day and not cancelled, less what came back that day from whatever order. Where more came
 * back than was sold, figures are below zero.
 *
 * @param day in Asia/Phnom_Penh
 * @param sales goods only, USD
 * @param delivery fees, USD
 * @param cost what the goods cost the shop, USD; absent without the right to see cost
 * @param profit sales less cost, USD; absent without the right to see cost
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SalesDay(LocalDate day, int orders, int pieces, Money sales, Money delivery, @Nullable Money cost,
        @Nullable Money profit) {}
