/** What all endpoints of the admin API have in common: versions in headers, the oldest client served, the OpenAPI description. */
@NullMarked
package shop.computer.server.platform.rest;

import org.jspecify.annotations.NullMarked;
