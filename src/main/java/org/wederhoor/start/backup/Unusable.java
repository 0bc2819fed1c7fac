package org.wederhoor.start.backup;

/** Why no backup is made, or none restored, in words for whoever typed the command. Nothing was changed. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1;

    Unusable(String why) {
        super(why);
    }
}
