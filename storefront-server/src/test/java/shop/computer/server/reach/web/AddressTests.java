package shop.computer.server.reach.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.api.Sku;
import shop.computer.server.ServerTest;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.catalog.Shelf;

/** Each page has one address, and others that lead there. */
@ServerTest
class AddressTests {

    @Autowired
    private MockMvc browser;

    @Autowired
    private Catalog catalog;

    @BeforeEach
    void fillAShelf() {
        var category = Shelf.open(catalog, "address-shelf");
        if (catalog.cards(List.of(new Sku("ADDRESS-1"))).isEmpty()) {
            catalog.offer(Shelf.card("ADDRESS-1", category, "10.50", 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"/p/ADDRESS-1, /p/address-1", "/km/p/ADDRESS-1, /km/p/address-1",
            "/c/Address-Shelf, /c/address-shelf", "/km/c/ADDRESS-SHELF?brand=A%20B, /km/c/address-shelf?brand=A%20B"})
    void leadsFromAnAddressInCapitals(String capitals, String address) throws Exception {
        browser.perform(get(URI.create(capitals))).andExpect(status().isMovedPermanently())
                .andExpect(redirectedUrl(address));
    }

    @ParameterizedTest
    @CsvSource({"/c/address-shelf/, /c/address-shelf", "/km/c/address-shelf/, /km/c/address-shelf",
            "/p/address-1/, /p/address-1", "/cart/?from=here, /cart?from=here", "/km/track/, /km/track"})
    void leadsFromAnAddressWithASlashAtItsEnd(String slash, String address) throws Exception {
        browser.perform(get(URI.create(slash))).andExpect(status().isPermanentRedirect())
                .andExpect(redirectedUrl(address));
    }

    @ParameterizedTest
    @CsvSource({"/, 200", "/km/, 200", "/c/Nowhere, 404", "/api/admin/v1/orders/, 401",
            "//elsewhere.example/, 400", "/km//elsewhere.example/, 400"})
    void leadsNowhereElse(String address, int status) throws Exception {
        browser.perform(get(URI.create("http://localhost" + address))).andExpect(status().is(status));
    }
}
