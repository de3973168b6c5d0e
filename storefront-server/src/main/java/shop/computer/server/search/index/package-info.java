/** The search engine's side: what stands in its index and how it is asked. Hibernate Search over Lucene in memory; every field is plain words. */
@NullMarked
package shop.computer.server.search.index;

import org.jspecify.annotations.NullMarked;
