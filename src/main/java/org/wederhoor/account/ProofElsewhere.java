package org.wederhoor.account;

/** Where somebody can prove who they are besides here, if anywhere. */
public interface ProofElsewhere {

    /** Whether the holder of {@code account} can prove there to be who they are. */
    boolean knows(Account account);
}
