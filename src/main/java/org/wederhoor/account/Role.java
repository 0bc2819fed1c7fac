package org.wederhoor.account;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** What an account may do; each role may do all that the one before it may. */
public enum Role {

    /** Drafts and submits. */
    CHECKER,
    /** Also reviews and publishes. */
    EDITOR,
    /** Also keeps the accounts, and withdraws what is published. */
    CHIEF;

    // the same names as constants, for annotations
    public static final String CHECKERS = "CHECKER";
    public static final String EDITORS = "EDITOR";
    public static final String CHIEFS = "CHIEF";

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }

    Set<String> names() {
        return Arrays.stream(values()).filter(this::includes).map(Role::name).collect(Collectors.toSet());
    }
}
