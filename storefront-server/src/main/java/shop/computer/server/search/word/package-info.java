/** How text becomes the words it is found by, at index and at query time alike: no search engine has to know Khmer. */
@NullMarked
package shop.computer.server.search.word;

import org.jspecify.annotations.NullMarked;
