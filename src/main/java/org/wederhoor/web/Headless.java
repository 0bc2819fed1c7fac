package org.wederhoor.web;

/** Pictures are drawn without a screen. */
public final class Headless {

    private Headless() {
    }

    /** Has AWT look for no screen, which servers have none of and small JREs no code for; before anything is drawn. */
    public static void ensure() {
        if (System.getProperty("java.awt.headless") == null) {
            System.setProperty("java.awt.headless", "true");
        }
    }
}
