package shop.computer.api.inventory.receiving;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/**
 * One receipt of goods with its lines; costs are absent for staff without the right to see them.
 *
 * @param landedCost freight, customs and the like of all lines, USD
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReceiptDetail(ReceiptRow receipt, @Nullable Money landedCost, @Nullable String note, List<Line> lines) {

    public ReceiptDetail {
        lines = List.copyOf(lines);
    }

    /**
     * One line.
     *
     * @param sku under which the pieces went to stock: that of their grade
     * @param unitCost as the invoice says, USD
     * @param landedShare what of the landed cost fell to this line, USD; all lines together are the whole
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(Sku sku, int quantity, @Nullable Money unitCost, @Nullable Money landedShare,
            List<String> serials) {

        public Line {
            serials = List.copyOf(serials);
        }
    }
}
