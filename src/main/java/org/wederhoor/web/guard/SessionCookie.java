package org.wederhoor.web.guard;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.wederhoor.web.Site;

/** The one that holds an editor's session. */
@Singleton
public class SessionCookie extends DeskCookie {

    @Inject
    SessionCookie(Site site) {
        super(site, "");
    }
}
