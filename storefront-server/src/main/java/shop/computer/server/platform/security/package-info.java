/** Who may come in and where: one chain for the admin API, one for the pages, and nothing that passes from one to the other. */
@NullMarked
package shop.computer.server.platform.security;

import org.jspecify.annotations.NullMarked;
