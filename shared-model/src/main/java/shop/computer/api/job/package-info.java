/** Long work that goes on after the request that asked for it was answered. */
@NullMarked
package shop.computer.api.job;

import org.jspecify.annotations.NullMarked;
