package shop.computer.api.catalog;

/**
 * A photo of a product.
 *
 * @param address root-relative address of its JPEG, 640 points wide at most
 * @param width points of the largest size that is kept
 * @param height points of the largest size that is kept
 * @param altEnglish what is to be seen, for those who do not see it; empty if nobody wrote it
 * @param altKhmer the same in Khmer
 */
public record Photo(long id, String address, int width, int height, String altEnglish, String altKhmer) {}
