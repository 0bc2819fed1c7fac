package org.wederhoor.account;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** How an installation gets its first chief when there is no demo to do it. */
@ApplicationScoped
public class FirstChief {

    /** The path of a link that makes the first chief, good for one use; empty when there is a chief already. */
    @Transactional
    public Optional<String> freshLink() {
        return Account.anyChief() ? Optional.empty() : Optional.of(SetUpLink.issueForFirstChief().path());
    }
}
