package org.wederhoor.web.language;

import java.util.List;
import java.util.Locale;

import org.eclipse.microprofile.config.ConfigProvider;

/** The languages that the app is built with: {@code quarkus.locales}. */
public final class Languages {

    private static final List<Locale> BUILT = ConfigProvider.getConfig().getValues("quarkus.locales", Locale.class);

    private Languages() {
    }

    /** In the order in which they are listed. */
    public static List<Locale> built() {
        return BUILT;
    }
}
