package shop.computer.server.catalog.spec;

/**
 * A figure that the product page shows large, in the language of the request.
 *
 * @param figure for instance {@code 16 GB}
 * @param label what it says, for instance {@code memory}
 */
public record KeyFact(String figure, String label) {}
