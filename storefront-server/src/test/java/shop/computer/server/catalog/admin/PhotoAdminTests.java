package shop.computer.server.catalog.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import shop.computer.api.ApiPaths;
import shop.computer.api.ProblemType;
import shop.computer.api.Sku;
import shop.computer.api.catalog.ArrangePhotos;
import shop.computer.api.catalog.ArrangePhotos.Kept;
import shop.computer.api.catalog.Photo;
import shop.computer.api.staff.Role;
import shop.computer.server.ServerTest;
import shop.computer.server.ShopKit;
import shop.computer.server.catalog.Catalog;
import shop.computer.server.staff.StaffKit;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
class PhotoAdminTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private StaffKit staff;
    @Autowired
    private Catalog catalog;
    @Autowired
    private JsonMapper json;

    /** The head of a PNG of 30,000 × 30,000 points. */
    private static final byte[] HUGE = HexFormat.of()
            .parseHex("89504e470d0a1a0a0000000d4948445200007530000075300802000000e9456fed");

    private Sku sku;
    private String token;
    private String language = "en";

    @BeforeEach
    void aProductAndSomebodyWhoMayChangeIt() throws Exception {
        sku = new ShopKit(context).product("100", 3);
        token = staff.token(Role.MANAGER);
    }

    @Test
    void showsAPhotoInsteadOfTheDrawing() throws Exception {
        assertThat(card()).endsWith(".svg");

        send(version(), photo(Color.RED, 1500, 1200)).andExpect(status().isCreated())
                .andExpect(header().string("ETag", "\"" + (version()) + "\""))
                .andExpect(jsonPath("$.photos.length()").value(1)).andExpect(jsonPath("$.photos[0].width").value(1280))
                .andExpect(jsonPath("$.photos[0].height").value(1024));

        assertThat(card()).startsWith("/media/photos/").endsWith("-640.jpg");
        var page = mvc.perform(get("/p/" + sku.value().toLowerCase(Locale.ROOT))).andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString();
        assertThat(page).contains("srcset=\"" + card().replace("-640.jpg", "-320.webp"),
                "src=\"" + card() + "\" width=\"600\" height=\"500\"", card().replace("-640.jpg", "-1280.jpg"));
    }

    @Test
    void keepsEachPhotoInThreeSizesAndTwoKinds() throws Exception {
        send(version(), photo(Color.RED, 1500, 1200)).andExpect(status().isCreated());

        for (int width : new int[]{320, 640, 1280}) {
            for (var kind : List.of("jpg", "webp")) {
                var bytes = mvc.perform(get(card().replace("640.jpg", width + "." + kind))).andExpect(status().isOk())
                        .andReturn().getResponse().getContentAsByteArray();
                var shown = ImageIO.read(new ByteArrayInputStream(bytes));
                assertThat(shown.getWidth()).as(width + kind).isEqualTo(width);
                assertThat(new Color(shown.getRGB(10, 10)).getRed()).as(width + kind).isGreaterThan(200);
            }
        }
    }

    @Test
    void putsPhotosInOrderNamesThemAndDeletesOthersInOneStep() throws Exception {
        for (var colour : List.of(Color.RED, Color.GREEN, Color.BLUE)) {
            send(version(), photo(colour, 700, 700)).andExpect(status().isCreated());
        }
        var sent = photos();

        arrange(version(), new Kept(sent.get(2).id(), "In blue", "ពណ៌ខៀវ"), new Kept(sent.getFirst().id(), "", ""))
                .andExpect(status().isOk()).andExpect(jsonPath("$.photos.length()").value(2))
                .andExpect(jsonPath("$.photos[0].altKhmer").value("ពណ៌ខៀវ"));

        assertThat(photos()).extracting(Photo::id).containsExactly(sent.get(2).id(), sent.getFirst().id());
        assertThat(card()).isEqualTo(sent.get(2).address());
        mvc.perform(get(sent.get(1).address())).andExpect(status().isNotFound());
        mvc.perform(get(sent.getFirst().address())).andExpect(status().isOk());
        mvc.perform(get("/km/p/" + sku.value().toLowerCase(Locale.ROOT)))
                .andExpect(content().string(containsString("alt=\"ពណ៌ខៀវ\"")));
        arrange(version()).andExpect(status().isOk());
        assertThat(card()).endsWith(".svg");
    }

    @Test
    void refusesWhatIsNoPhotoAndKeepsNothing() throws Exception {
        var before = version();

        refused(send(before, "<html>".getBytes()), 415, ProblemType.UNSUPPORTED_MEDIA_TYPE)
                .andExpect(jsonPath("$.detail").value("This is no photo: send a JPEG, PNG or WebP."));
        refused(send(before, new byte[15 * 1024 * 1024 + 1]), 413, ProblemType.TOO_LARGE)
                .andExpect(jsonPath("$.detail").value("This photo is too large: at most 15 MB."));
        refused(send(before, new byte[16 * 1024 * 1024 + 1]), 413, ProblemType.TOO_LARGE);
        refused(send(before, HUGE), 413, ProblemType.TOO_LARGE)
                .andExpect(jsonPath("$.detail").value("This photo has too many points: at most 100 million."));
        language = "km";
        send(before, new byte[]{1}).andExpect(jsonPath("$.detail").value(containsString("JPEG, PNG ឬ WebP")));

        assertThat(version()).isEqualTo(before);
        assertThat(photos()).isEmpty();
    }

    @Test
    void refusesMorePhotosThanAProductHas() throws Exception {
        for (int i = 0; i < ArrangePhotos.MOST; i++) {
            send(version(), photo(Color.RED, 40, 30)).andExpect(status().isCreated());
        }

        refused(send(version(), photo(Color.RED, 40, 30)), 400, ProblemType.VALIDATION)
                .andExpect(jsonPath("$.errors[0].field").value("photos"));
    }

    @Test
    void refusesPhotosOfAnotherProductAndPhotosNamedTwice() throws Exception {
        send(version(), photo(Color.RED, 40, 30)).andExpect(status().isCreated());
        var mine = new Kept(photos().getFirst().id(), "", "");
        var before = version();

        refused(arrange(before, mine, mine), 400, ProblemType.VALIDATION);
        refused(arrange(before, new Kept(Long.MAX_VALUE, "", "")), 400, ProblemType.VALIDATION);
        refused(arrange(before, new Kept(mine.id(), "x".repeat(201), "")), 400, ProblemType.VALIDATION);

        assertThat(version()).isEqualTo(before);
    }

    @Test
    void refusesChangesOfAStateThatIsNoLongerTheNewest() throws Exception {
        var before = version();
        send(before, photo(Color.RED, 40, 30)).andExpect(status().isCreated());

        refused(send(before, photo(Color.BLUE, 40, 30)), 412, ProblemType.STALE);
        refused(arrange(before), 412, ProblemType.STALE);
        refused(perform(put(path()).contentType(MediaType.APPLICATION_JSON).content("{\"photos\": []}")), 428,
                ProblemType.PRECONDITION_REQUIRED);

        assertThat(photos()).hasSize(1);
    }

    @Test
    void keepsAPhotoOnceThatIsSentTwice() throws Exception {
        var before = version();
        var key = UUID.randomUUID().toString();
        var photo = photo(Color.RED, 40, 30);

        send(before, key, photo).andExpect(status().isCreated());
        send(before, key, photo).andExpect(status().isCreated()).andExpect(jsonPath("$.photos.length()").value(1));

        assertThat(photos()).hasSize(1);
    }

    @Test
    void findsNoPhotosOfWhatTheShopDoesNotSell() throws Exception {
        sku = new Sku("NO-SUCH-1");

        refused(perform(get(path())), 404, ProblemType.NOT_FOUND);
        refused(send(0, photo(Color.RED, 40, 30)), 404, ProblemType.NOT_FOUND);
    }

    private static byte[] photo(Color colour, int width, int height) throws Exception {
        var photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = photo.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpg", bytes);
        return bytes.toByteArray();
    }

    private String path() {
        return ApiPaths.PRODUCTS + "/" + sku.value() + "/photos";
    }

    private long version() {
        return catalog.photos(sku).version();
    }

    private List<Photo> photos() {
        return catalog.photos(sku).photos();
    }

    private String card() {
        return Objects.requireNonNull(catalog.cards(List.of(sku)).get(sku)).picture();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }

    private ResultActions send(long seen, byte[] photo) throws Exception {
        return send(seen, UUID.randomUUID().toString(), photo);
    }

    private ResultActions send(long seen, String key, byte[] photo) throws Exception {
        return ask(post(path()).header(ApiPaths.IDEMPOTENCY_HEADER, key).header("If-Match", tag(seen))
                .contentType(MediaType.IMAGE_JPEG).content(photo));
    }

    private ResultActions arrange(long seen, Kept... kept) throws Exception {
        return perform(put(path()).header("If-Match", tag(seen)).contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(new ArrangePhotos(Arrays.asList(kept)))));
    }

    private ResultActions perform(MockHttpServletRequestBuilder request) throws Exception {
        return ask(request.header(ApiPaths.IDEMPOTENCY_HEADER, UUID.randomUUID().toString()));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(
                request.header(ApiPaths.SESSION_HEADER, token).header(HttpHeaders.ACCEPT_LANGUAGE, language));
    }

    private static ResultActions refused(ResultActions answer, int status, ProblemType type) throws Exception {
        return answer.andExpect(status().is(status)).andExpect(jsonPath("$.type").value(type.uri().toString()));
    }
}
