/**
 * The search engine's side: what stands in its index and how it is asked. Hibernate Search over Lucene in memory; every field is plain words.
 *
 * <p>More files than the house likes: what is written into the index and what is asked of it share the names of the fields.
 */
@NullMarked
package shop.computer.server.search.index;

import org.jspecify.annotations.NullMarked;
