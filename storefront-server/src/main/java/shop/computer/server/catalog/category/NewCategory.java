package shop.computer.server.catalog.category;

import org.jspecify.annotations.Nullable;

/**
 * A category that does not exist yet.
 *
 * @param parent slug of the category above it; none for the widest
 * @param english its name in English
 * @param khmer its name in Khmer
 * @param also other words people call it by, for the search
 */
public record NewCategory(String slug, @Nullable String parent, String english, String khmer, String also) {}
