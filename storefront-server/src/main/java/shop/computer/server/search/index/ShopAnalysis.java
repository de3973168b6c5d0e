package shop.computer.server.search.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** How the engine reads text: word by word. Words are cut before they come here, so that another engine needs no plug-in. */
public class ShopAnalysis implements LuceneAnalysisConfigurer {

    static final String WORDS = "words";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(WORDS).custom().tokenizer("whitespace");
    }
}
