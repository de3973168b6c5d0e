/** Words in two languages, figures, dates, and the face each text is drawn in. */
@NullMarked
package shop.computer.desktop.text;

import org.jspecify.annotations.NullMarked;
