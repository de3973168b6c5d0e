/** What all drawings are made with: a camera, solids in millimetres, materials, and SVG text. */
@NullMarked
package shop.computer.server.catalog.art.pen;

import org.jspecify.annotations.NullMarked;
