package org.wederhoor.account;

/** Told in the transaction in which {@code account} gets another password, or its first one. */
public record PasswordChosen(Account account) {
}
