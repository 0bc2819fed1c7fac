package org.wederhoor.account;

import java.util.Optional;
import java.util.function.Supplier;

import io.quarkus.qute.TemplateInstance;

/** A sign-in that began elsewhere is ended there too. */
public interface SignOutElsewhere {

    /**
     * What leads on to the end of a session elsewhere; asks the database, in the present transaction and before the session here ends.
     *
     * @param token of the session here
     * @return empty when the session began here; else what gives, once the session here is over, the page that leads on, if there is any
     */
    Optional<Supplier<Optional<TemplateInstance>>> of(String token);
}
