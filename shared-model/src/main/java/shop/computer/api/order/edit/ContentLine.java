package shop.computer.api.order.edit;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import shop.computer.api.Money;
import shop.computer.api.Sku;

/** A line of an order as it was at some time, USD. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContentLine(Sku sku, String name, int quantity, Money unitPrice) {}
