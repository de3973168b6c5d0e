/** Sitemap, robots, feed of products, web manifest, service worker, and what search engines leave alone. */
@NullMarked
package shop.computer.server.reach.web;

import org.jspecify.annotations.NullMarked;
