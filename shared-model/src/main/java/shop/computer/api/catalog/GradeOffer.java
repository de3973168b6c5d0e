package shop.computer.api.catalog;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import shop.computer.api.Money;
import shop.computer.api.Sku;
import shop.computer.api.inventory.Grade;

/**
 * Goods that are offered in another condition than new.
 *
 * @param sku their own
 * @param base that of the new goods
 * @param price what a customer pays for one, USD
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record GradeOffer(Sku sku, Sku base, Grade grade, Money price) {}
