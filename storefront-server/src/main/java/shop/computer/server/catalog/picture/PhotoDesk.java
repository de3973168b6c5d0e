package shop.computer.server.catalog.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import shop.computer.api.ProblemType;
import shop.computer.api.Sku;
import shop.computer.api.catalog.ArrangePhotos;
import shop.computer.api.catalog.Photos;
import shop.computer.server.media.picture.BadPictureException;
import shop.computer.server.media.picture.Copies;
import shop.computer.server.media.picture.Pictures;

/** Where staff put photos of products, order them and take them away. */
@Component
public class PhotoDesk {

    private final PhotoRows rows;
    private final PhotoFiles files;
    private final Pictures pictures;

    PhotoDesk(PhotoRows rows, PhotoFiles files, Pictures pictures) {
        this.rows = rows;
        this.files = files;
        this.pictures = pictures;
    }

    /** Empty if the shop does not know the product. */
    @Transactional(readOnly = true)
    public Optional<Photos> photos(Sku sku) {
        return rows.version(sku).map(
                version -> new Photos(rows.of(sku).stream().map(PhotoRow::toPhoto).toList(), version));
    }

    /**
     * Puts a photo behind those that are there.
     *
     * @param slug of the product
     * @param seen the version of what the caller has seen
     * @throws PhotoRefusedException if it is no JPEG, PNG or WebP, is too large, or there are as many as a product may have
     * @throws OptimisticLockingFailureException if the product has changed since
     */
    @Transactional
    public void add(Sku sku, String slug, long seen, byte[] sent) {
        var photo = copies(sent);
        claim(sku, seen);
        var known = rows.of(sku);
        if (known.size() >= ArrangePhotos.MOST) {
            throw new PhotoRefusedException(ProblemType.VALIDATION, "catalog.photo.enough", ArrangePhotos.MOST);
        }
        var stem = files.keep(slug, photo);
        rows.add(sku, known.size(), stem, photo);
        if (known.isEmpty()) {
            rows.show(sku, stem.main());
        }
    }

    /**
     * Keeps these photos in this order and deletes the others.
     *
     * @throws PhotoRefusedException if one is not a photo of this product, or is named twice
     * @throws OptimisticLockingFailureException if the product has changed since
     */
    @Transactional
    public void arrange(Sku sku, long seen, List<ArrangePhotos.Kept> kept) {
        claim(sku, seen);
        var known = rows.of(sku).stream().collect(Collectors.toMap(PhotoRow::id, Function.identity()));
        var stays = new ArrayList<PhotoRow>();
        for (var wish : kept) {
            var photo = known.get(wish.id());
            if (photo == null || stays.contains(photo)) {
                throw new PhotoRefusedException(ProblemType.VALIDATION, "catalog.photo.other", 0);
            }
            rows.arrange(photo.id(), stays.size(), wish.altEnglish().strip(), wish.altKhmer().strip());
            stays.add(photo);
        }
        rows.show(sku, stays.isEmpty() ? null : stays.getFirst().photo().main());
        known.values().stream().filter(photo -> !stays.contains(photo)).forEach(this::delete);
    }

    private void delete(PhotoRow photo) {
        rows.delete(photo.id());
        if (!rows.isShown(photo.photo().main())) {
            files.remove(photo.photo());
        }
    }

    private void claim(Sku sku, long seen) {
        if (!rows.claim(sku, seen)) {
            throw new OptimisticLockingFailureException("Product " + sku + " is not at version " + seen);
        }
    }

    private Copies copies(byte[] sent) {
        try {
            return pictures.copies(sent, PhotoStem.SMALL, PhotoStem.MIDDLE, PhotoStem.LARGE);
        } catch (BadPictureException refused) {
            throw switch (refused.why()) {
                case NOT_A_PICTURE ->
                    new PhotoRefusedException(ProblemType.UNSUPPORTED_MEDIA_TYPE, "catalog.photo.kind", 0);
                case TOO_LARGE ->
                    new PhotoRefusedException(ProblemType.TOO_LARGE, "catalog.photo.large", refused.most());
                case TOO_MANY_PIXELS ->
                    new PhotoRefusedException(ProblemType.TOO_LARGE, "catalog.photo.points", refused.most());
            };
        }
    }
}
