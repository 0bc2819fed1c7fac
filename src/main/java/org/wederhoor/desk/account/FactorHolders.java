package org.wederhoor.desk.account;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.Account;
import org.wederhoor.account.factor.Factors;

/** Which of the accounts on a page have a second factor. */
@Named("factorHolders")
@RequestScoped
public class FactorHolders {

    @Inject
    Factors factors;

    private Set<UUID> holders;

    public boolean has(Account account) {
        if (holders == null) {
            holders = factors.holders();
        }
        return holders.contains(account.id);
    }
}
