package shop.computer.server.media;

import org.springframework.core.io.Resource;

/**
 * A kept picture or document.
 *
 * @param tag changes when the bytes change; a strong ETag without quotes
 */
public record Media(Resource content, String contentType, String tag) {}
