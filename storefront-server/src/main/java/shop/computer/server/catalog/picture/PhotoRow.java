package shop.computer.server.catalog.picture;

import java.util.Locale;
import shop.computer.api.catalog.Photo;
import shop.computer.server.media.MediaStore;

/** A photo as the table has it. */
record PhotoRow(long id, String stem, int width, int height, String altEnglish, String altKhmer) {

    Photo toPhoto() {
        return new Photo(id, MediaStore.address(photo().main()), width, height, altEnglish, altKhmer);
    }

    Shown toShown(Locale locale) {
        return new Shown(MediaStore.address(photo().main()), photo().webp(),
                MediaStore.address(photo().jpeg(PhotoStem.LARGE)), width, height,
                locale.getLanguage().equals("km") ? altKhmer : altEnglish, false);
    }

    PhotoStem photo() {
        return new PhotoStem(stem);
    }
}
