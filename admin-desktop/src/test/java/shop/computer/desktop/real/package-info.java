/** The client against the real server: a shop started as its own process, and a customer who orders over HTTP. */
package shop.computer.desktop.real;
