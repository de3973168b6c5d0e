package shop.computer.server.catalog;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import shop.computer.server.catalog.row.ProductRows;

/** Products, to be changed. To be shown they come from {@link ProductRows}. */
interface ProductRepository extends Repository<Product, String> {

    Product save(Product product);

    void flush();

    Optional<Product> findById(String sku);
}
