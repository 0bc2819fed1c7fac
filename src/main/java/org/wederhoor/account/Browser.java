package org.wederhoor.account;

import java.util.List;

/**
 * What somebody came with, as far as it says so itself and people call it: enough to know one's own again.
 *
 * @param name   null where it is none of those that most people use
 * @param system likewise
 */
record Browser(String name, String system) {

    private record Sign(String within, String means) {
    }

    // whoever calls itself by several names means the first of these
    private static final List<Sign> NAMES = List.of(new Sign("Edg", "Edge"), new Sign("OPR/", "Opera"), new Sign("Vivaldi/", "Vivaldi"),
            new Sign("SamsungBrowser/", "Samsung Internet"), new Sign("Firefox/", "Firefox"), new Sign("FxiOS/", "Firefox"), new Sign("CriOS/", "Chrome"),
            new Sign("Chromium/", "Chromium"), new Sign("Chrome/", "Chrome"), new Sign("Safari/", "Safari"));
    private static final List<Sign> SYSTEMS = List.of(new Sign("Windows", "Windows"), new Sign("iPhone", "iPhone"), new Sign("iPad", "iPad"),
            new Sign("Android", "Android"), new Sign("CrOS", "ChromeOS"), new Sign("Macintosh", "macOS"), new Sign("Linux", "Linux"));

    /** @param agent what the request calls its browser; null where it does not */
    static Browser of(String agent) {
        String said = agent == null ? "" : agent;
        return new Browser(meaning(said, NAMES), meaning(said, SYSTEMS));
    }

    private static String meaning(String agent, List<Sign> signs) {
        return signs.stream().filter(sign -> agent.contains(sign.within)).map(Sign::means).findFirst().orElse(null);
    }
}
