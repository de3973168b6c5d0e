/** Which servers are trusted: those that a known authority vouches for, and those that a person compared and accepted. Front door: {@link shop.computer.desktop.api.trust.ServerTrust}. */
@NullMarked
package shop.computer.desktop.api.trust;

import org.jspecify.annotations.NullMarked;
