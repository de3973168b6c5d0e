package shop.computer.server.catalog.rate;

import shop.computer.api.ExchangeRate;

/** The shop's selling rate of the riel changed. */
public record RateChanged(ExchangeRate rate) {}
