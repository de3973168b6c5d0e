/** A shop from memory and what else stands in where a test needs no database and no window. */
package shop.computer.desktop.fake;
