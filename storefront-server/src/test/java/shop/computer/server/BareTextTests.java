package shop.computer.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareTextTests {

    @Test
    void findsWordsBetweenTags() throws Exception {
        assertThat(BareText.inHtml("<p>Good morning</p>")).containsExactly("line 1: Good morning");
        assertThat(BareText.inHtml("<p th:text=\"#{a}\">A</p><br><p>សួស្តី</p>")).containsExactly("line 1: សួស្តី");
    }

    @Test
    void findsWordsInAttributesThatPeopleHearOrRead() throws Exception {
        assertThat(BareText.inHtml("<input placeholder=\"Your name\">"))
                .containsExactly("line 1: placeholder=Your name");
        assertThat(BareText.inHtml("<button aria-label=\"Close\"></button>")).hasSize(1);
        assertThat(BareText.inHtml("<img alt=\"Shop\" th:alt=\"#{a}\">")).isEmpty();
    }

    @Test
    void letsSamplesFiguresAndInlineExpressionsPass() throws Exception {
        assertThat(BareText.inHtml("<p th:text=\"#{a}\">Sample <b>words</b></p><p>1,000 &middot; $</p><p>[[#{b}]]</p>"))
                .isEmpty();
        assertThat(BareText.inHtml("<style>body { color: red }</style><!--/* a comment */--><p>KHQR</p>")).isEmpty();
    }

    @Test
    void readsTextTemplates() {
        assertThat(BareText.inText("[(#{a(${b})})]: [# th:each=\"x : ${xs}\"]- [(${x})][/]")).isEmpty();
        assertThat(BareText.inText("Dear [(${name})]")).containsExactly("Dear [(${name})]");
    }
}
