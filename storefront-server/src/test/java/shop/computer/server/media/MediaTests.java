package shop.computer.server.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import shop.computer.server.ServerTest;

@ServerTest
class MediaTests {

    private static final byte[] DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"
            .getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MediaStore store;

    @Autowired
    private MockMvc browser;

    @Test
    void servesADrawingThatBrowsersKeepAndThatRunsNothing() throws Exception {
        store.put("tests/drawing-1.svg", DRAWING, "image/svg+xml");

        var tag = browser.perform(get("/media/tests/drawing-1.svg")).andExpect(status().isOk())
                .andExpect(content().bytes(DRAWING))
                .andExpect(content().contentType("image/svg+xml"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", Matchers.startsWith("default-src 'none'")))
                .andExpect(header().string("Cache-Control",
                        Matchers.allOf(Matchers.containsString("immutable"), Matchers.containsString("public"))))
                .andReturn().getResponse().getHeader("ETag");

        browser.perform(get("/media/tests/drawing-1.svg").header("If-None-Match", tag))
                .andExpect(status().isNotModified());
        browser.perform(head("/media/tests/drawing-1.svg")).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../shop.mv.db", "a/../../b.svg", "/etc/passwd", "a//b.svg", ".hidden.svg", "a/.b.svg",
            "a\\b.svg", "page.html", "A.svg", ""})
    void keepsAndServesNothingUnderABadKey(String key) {
        assertThatExceptionOfType(BadMediaKeyException.class)
                .isThrownBy(() -> store.put(key, DRAWING, "image/svg+xml"));
        assertThat(store.open(key)).isEmpty();
    }

    @Test
    void refusesAnotherContentTypeThanTheEndingSays() {
        assertThatExceptionOfType(BadMediaKeyException.class)
                .isThrownBy(() -> store.put("tests/p.png", DRAWING, "image/svg+xml"));
    }

    @Test
    void neverChangesWhatIsKept() {
        store.put("tests/drawing-2.svg", DRAWING, "image/svg+xml");
        store.put("tests/drawing-2.svg", DRAWING, "image/svg+xml");

        assertThatExceptionOfType(BadMediaKeyException.class)
                .isThrownBy(() -> store.put("tests/drawing-2.svg", new byte[]{1}, "image/svg+xml"));
    }

    @Test
    void answersNotFoundForWhatIsNotThere() throws Exception {
        browser.perform(get("/media/tests/none.svg")).andExpect(status().isNotFound());
    }
}
