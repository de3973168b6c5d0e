/** How far long work is, for whoever asked for it. */
@NullMarked
package shop.computer.server.job.admin;

import org.jspecify.annotations.NullMarked;
