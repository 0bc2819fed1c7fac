package org.wederhoor.account.sso;

import java.util.List;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Single sign-on as it is set up; {@link SsoSettings} says what of it is right. */
@ConfigMapping(prefix = "wederhoor.sso")
public interface SsoConfig {

    /** The provider's issuer identifier, beneath which its discovery document is; without one there is no single sign-on. */
    Optional<String> issuer();

    Optional<String> clientId();

    /** Without one this is a public client. */
    Optional<String> clientSecret();

    @WithDefault("openid,profile,email")
    List<String> scopes();

    /** What the provider is called on the button. */
    Optional<String> name();

    /** Who gets an account: {@code only-when-invited}, or everybody whom the provider vouches for ({@code made-at-first-sign-in}). */
    @WithDefault("only-when-invited")
    String accounts();

    /** How an invited account is found: by {@code verified-email}, or not at all ({@code sub}), so that its owner binds it. */
    @WithDefault("verified-email")
    String link();

    Roles roles();

    /** Which role somebody has at the desk. */
    interface Roles {

        /** The claim of the ID token that says so: its name, or a path with dots. */
        Optional<String> claim();

        Optional<List<String>> checker();

        Optional<List<String>> editor();

        Optional<List<String>> chief();

        /** What somebody is of whom the claim says nothing: {@code checker}, or {@code none}, who stays out. */
        @WithDefault("none")
        String otherwise();

        /** Whether the claim counts at every sign-in, or only for an account that is made at the first. */
        @WithDefault("true")
        boolean renewed();
    }
}
