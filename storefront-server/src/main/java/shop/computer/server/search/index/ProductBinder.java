package shop.computer.server.search.index;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;
import shop.computer.server.search.word.Words;

/** Makes a document of the engine of a row. Text goes in as words already cut, parted by spaces. */
public class ProductBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(IndexedProduct.class, new Bridge(context.indexSchemaElement()));
    }

    private static final class Bridge implements TypeBridge<IndexedProduct> {

        private final IndexFieldReference<String> sku;
        private final IndexFieldReference<String> code;
        private final IndexFieldReference<String> title;
        private final IndexFieldReference<String> name;
        private final IndexFieldReference<String> kinds;
        private final IndexFieldReference<String> words;
        private final IndexFieldReference<String> category;
        private final IndexFieldReference<String> brand;
        private final IndexFieldReference<String> condition;
        private final IndexFieldReference<String> offer;
        private final IndexFieldReference<Double> price;
        private final IndexFieldReference<Boolean> inStock;
        private final IndexFieldReference<Long> created;
        private final IndexFieldReference<Integer> sold;
        private final IndexFieldReference<String> specs;

        Bridge(IndexSchemaElement schema) {
            sku = schema.field(Field.SKU, type -> type.asString().sortable(Sortable.YES)).toReference();
            code = schema.field(Field.CODE, type -> type.asString()).toReference();
            title = schema.field(Field.TITLE, type -> type.asString().sortable(Sortable.YES)).toReference();
            name = text(schema, Field.NAME);
            kinds = text(schema, Field.KINDS);
            words = text(schema, Field.WORDS);
            category = schema.field(Field.CATEGORY, type -> type.asString().aggregable(Aggregable.YES)).multiValued()
                    .toReference();
            brand = choice(schema, Field.BRAND);
            condition = choice(schema, Field.CONDITION);
            offer = choice(schema, Field.OFFER);
            price = schema.field(Field.PRICE, type -> type.asDouble().sortable(Sortable.YES).aggregable(Aggregable.YES))
                    .toReference();
            inStock = schema.field(Field.IN_STOCK, type -> type.asBoolean().aggregable(Aggregable.YES)).toReference();
            created = schema.field(Field.CREATED, type -> type.asLong().sortable(Sortable.YES)).toReference();
            sold = schema.field(Field.SOLD, type -> type.asInteger().sortable(Sortable.YES)).toReference();
            specs = schema.field(Field.SPEC, type -> type.asString().aggregable(Aggregable.YES)).multiValued()
                    .toReference();
        }

        private static IndexFieldReference<String> text(IndexSchemaElement schema, String field) {
            return schema.field(field, type -> type.asString().analyzer(ShopAnalysis.WORDS)).toReference();
        }

        private static IndexFieldReference<String> choice(IndexSchemaElement schema, String field) {
            return schema.field(field, type -> type.asString().aggregable(Aggregable.YES)).toReference();
        }

        @Override
        public void write(DocumentElement document, IndexedProduct product, TypeBridgeWriteContext context) {
            var facts = FactsJson.read(product.facts());
            document.addValue(sku, facts.sku());
            document.addValue(code, String.join("", Words.of(facts.sku())));
            write(document, facts);
            document.addValue(brand, facts.brand());
            document.addValue(condition, facts.condition());
            facts.categories().forEach(slug -> document.addValue(category, slug));
            document.addValue(offer, facts.offer());
            document.addValue(price, facts.price().doubleValue());
            document.addValue(inStock, product.isInStock());
            document.addValue(created, facts.createdAt());
            document.addValue(sold, facts.sold());
            facts.specs().forEach((key, values) -> values
                    .forEach(value -> document.addValue(specs, new SpecValue(key, value).word())));
        }

        private void write(DocumentElement document, IndexedFacts facts) {
            var ofName = Words.spellings(facts.name());
            ofName.addAll(Words.of(facts.brand()));
            var ofKinds = spellings(facts.kinds());
            var all = new LinkedHashSet<>(ofName);
            all.addAll(ofKinds);
            all.addAll(Words.spellings(facts.sku()));
            all.addAll(spellings(facts.texts()));
            document.addValue(title, joined(Words.of(facts.name())));
            document.addValue(name, joined(ofName));
            document.addValue(kinds, joined(ofKinds));
            document.addValue(words, joined(all));
        }

        private static LinkedHashSet<String> spellings(Collection<String> texts) {
            return texts.stream().flatMap(text -> Words.spellings(text).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static String joined(Collection<String> words) {
            return String.join(" ", words);
        }
    }
}
