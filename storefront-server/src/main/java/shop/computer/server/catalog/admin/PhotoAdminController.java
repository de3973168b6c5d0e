package shop.computer.server.catalog.admin;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.computer.api.ApiPaths;
import shop.computer.api.Sku;
import shop.computer.api.Version;
import shop.computer.api.catalog.ArrangePhotos;
import shop.computer.api.catalog.Photos;
import shop.computer.api.staff.Needs;
import shop.computer.api.staff.Right;
import shop.computer.server.catalog.Catalog;

/** The photos of a product: one is sent as it is, without a form around it; then all are put in order, named and deleted in one step. */
@RestController
@RequestMapping(ApiPaths.PRODUCTS + "/{sku}/photos")
@Needs(Right.CATALOG)
class PhotoAdminController {

    private final Catalog catalog;

    PhotoAdminController(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping
    Photos photos(@PathVariable Sku sku) {
        return catalog.photos(sku);
    }

    /** What kind of picture it is is read from its content. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Photos add(@PathVariable Sku sku, Version seen, @RequestBody byte[] photo) {
        return catalog.addPhoto(sku, seen.number(), photo);
    }

    @PutMapping
    Photos arrange(@PathVariable Sku sku, Version seen, @RequestBody @Valid ArrangePhotos wish) {
        return catalog.arrangePhotos(sku, seen.number(), wish.photos());
    }
}
