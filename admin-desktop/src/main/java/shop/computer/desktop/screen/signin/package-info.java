/** Where staff say which server they work with and who they are. */
@NullMarked
package shop.computer.desktop.screen.signin;

import org.jspecify.annotations.NullMarked;
