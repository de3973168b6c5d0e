/** Serves what the media store keeps. */
@NullMarked
package shop.computer.server.media.web;

import org.jspecify.annotations.NullMarked;
