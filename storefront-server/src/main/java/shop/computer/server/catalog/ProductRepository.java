package shop.computer.server.catalog;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Products, to be changed. To be shown they come from {@link ProductRows}. */
interface ProductRepository extends Repository<Product, String> {

    Product save(Product product);

    void flush();

    Optional<Product> findById(String sku);
}
