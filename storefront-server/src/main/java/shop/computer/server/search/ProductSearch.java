package shop.computer.server.search;

import org.springframework.stereotype.Service;

/** Finds products by name, brand, part number or category, in English and Khmer. */
@Service
public class ProductSearch {

    /**
     * One page of what was found; every word must be found.
     *
     * @param page 1 or more; one past the end gives the last
     */
    public Findings find(String text, int page) {
        throw new UnsupportedOperationException(text + page);
    }
}
