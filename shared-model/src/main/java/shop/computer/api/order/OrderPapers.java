package shop.computer.api.order;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.order.edit.OrderEdit;
import shop.computer.api.order.remark.Remark;
import shop.computer.api.order.returns.CreditNote;

/**
 * What was added to an order after it was placed, each list oldest first.
 *
 * @param openDifference what is still asked for since the order became dearer by an edit, USD; absent if nothing is. While it is there the
 *     goods do not leave the house
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrderPapers(List<Remark> remarks, List<OrderEdit> edits, List<CreditNote> returns,
        @Nullable Money openDifference) {

    /** Nothing was added. */
    public static final OrderPapers NONE = new OrderPapers(List.of(), List.of(), List.of(), null);

    public OrderPapers {
        remarks = List.copyOf(Objects.requireNonNullElse(remarks, List.of()));
        edits = List.copyOf(Objects.requireNonNullElse(edits, List.of()));
        returns = List.copyOf(Objects.requireNonNullElse(returns, List.of()));
    }
}
