package org.wederhoor.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

/**
 * What axe finds wrong with a page. Its script, half a megabyte, goes into a page once, however often the page is looked at: its own builder puts it in
 * for every look, and into every frame, of which no page of ours has any.
 */
public final class Axe {

    private static final String SCRIPT = script();
    private static final String RUN = "options => axe.run(options).then(found => found.violations.map(each => each.id + ' at ' + each.nodes[0].target))";

    private Axe() {
    }

    /** Each rule that the page breaks in {@code scheme}, and where it does first; in the dark only colours differ, so no more is asked there. */
    @SuppressWarnings("unchecked")
    public static List<String> violations(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        if ((boolean) page.evaluate("typeof axe === 'undefined'")) {
            page.evaluate(SCRIPT);
        }
        // no rule that runs by itself reads style sheets, which it would fetch once more for those that do
        Map<String, Object> options = Map.of("resultTypes", List.of("violations"), "preload", false);
        return (List<String>) page.evaluate(RUN, scheme == ColorScheme.LIGHT ? options
                : Map.of("resultTypes", List.of("violations"), "preload", false, "runOnly", List.of("color-contrast")));
    }

    private static String script() {
        try (InputStream file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
