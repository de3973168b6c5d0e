package shop.computer.server.catalog.picture;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shop.computer.server.media.MediaStore;
import shop.computer.server.media.picture.Copies;

/** The files of photos: they are there exactly if the transaction that speaks of them was committed. */
@Component
class PhotoFiles {

    private final MediaStore store;

    PhotoFiles(MediaStore store) {
        this.store = store;
    }

    /** Keeps all sizes under a stem that nothing else has or had. @param slug of the product */
    PhotoStem keep(String slug, Copies photo) {
        var stem = new PhotoStem(PhotoStem.FOLDER + slug + "/" + UUID.randomUUID());
        atTheEnd(TransactionSynchronization.STATUS_ROLLED_BACK, stem);
        photo.copies().forEach(copy -> {
            store.put(stem.jpeg(copy.width()), copy.jpeg(), "image/jpeg");
            store.put(stem.webp(copy.width()), copy.webp(), "image/webp");
        });
        return stem;
    }

    /** Forgets all sizes once the transaction is committed. */
    void remove(PhotoStem stem) {
        atTheEnd(TransactionSynchronization.STATUS_COMMITTED, stem);
    }

    private void atTheEnd(int wanted, PhotoStem stem) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == wanted) {
                    stem.keys().forEach(store::remove);
                }
            }
        });
    }
}
