package org.wederhoor.account.sso;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wederhoor.account.Role;

/**
 * Single sign-on as it is set up, read and checked.
 *
 * @param secret   null for a public client
 * @param name     null where the provider is called nothing
 * @param makes    whether somebody without an account gets one
 * @param byEmail  whether an invited account is found by a verified address
 * @param problems what is wrong with it, in words for whoever runs the site; while there are any nobody signs in this way
 */
record SsoSettings(String issuer, String clientId, String secret, List<String> scopes, String name, boolean makes, boolean byEmail, RoleRules roles,
        List<String> problems) {

    /**
     * Who has which role.
     *
     * @param claim     null where none is said, and roles are the chief's to give
     * @param otherwise null: without a role in the claim nobody comes in
     * @param renewed   whether the claim counts at every sign-in
     */
    record RoleRules(String claim, Map<Role, Set<String>> values, Role otherwise, boolean renewed) {

        /** The highest role that the claims give; none where they give none and nobody comes in without. */
        Optional<Role> of(Map<String, Object> claims) {
            Set<String> said = claim == null ? Set.of() : strings(at(claims, claim));
            Role highest = otherwise;
            for (Role each : Role.values()) {
                if (values.getOrDefault(each, Set.of()).stream().anyMatch(said::contains) && (highest == null || each.includes(highest))) {
                    highest = each;
                }
            }
            return Optional.ofNullable(highest);
        }

        boolean areRenewed() {
            return claim != null && renewed;
        }

        // a name may hold dots itself, so it is looked for whole before it is taken for a path
        private static Object at(Map<?, ?> claims, String path) {
            Object whole = claims.get(path);
            int dot = path.indexOf('.');
            if (whole != null || dot < 0) {
                return whole;
            }
            return claims.get(path.substring(0, dot)) instanceof Map<?, ?> inner ? at(inner, path.substring(dot + 1)) : null;
        }

        private static Set<String> strings(Object value) {
            Set<String> strings = new HashSet<>();
            if (value instanceof String one) {
                strings.add(one);
            } else if (value instanceof Collection<?> several) {
                several.forEach(each -> strings.add(String.valueOf(each)));
            }
            return strings;
        }
    }

    /** Nothing where no provider is named. */
    static Optional<SsoSettings> of(SsoConfig config) {
        return config.issuer().map(String::strip).filter(issuer -> !issuer.isEmpty()).map(issuer -> read(issuer, config));
    }

    private static SsoSettings read(String issuer, SsoConfig config) {
        List<String> problems = new ArrayList<>();
        if (!isUri(issuer)) {
            problems.add("wederhoor.sso.issuer has to be an https address without a query (http on this machine alone): " + issuer);
        }
        if (config.clientId().isEmpty()) {
            problems.add("wederhoor.sso.client-id is missing");
        }
        if (!config.scopes().contains("openid")) {
            problems.add("wederhoor.sso.scopes has to hold openid");
        }
        boolean makes = choice("accounts", config.accounts(), "only-when-invited", "made-at-first-sign-in", problems);
        boolean bySub = choice("link", config.link(), "verified-email", "sub", problems);
        RoleRules roles = roles(config.roles(), problems);
        if (makes && roles.claim() == null && roles.otherwise() == null) {
            problems.add("wederhoor.sso.accounts=made-at-first-sign-in needs wederhoor.sso.roles.claim, or wederhoor.sso.roles.otherwise=checker");
        }
        return new SsoSettings(issuer, config.clientId().orElse(""), config.clientSecret().orElse(null), config.scopes(), config.name().orElse(null),
                makes, !bySub, roles, List.copyOf(problems));
    }

    private static RoleRules roles(SsoConfig.Roles config, List<String> problems) {
        Map<Role, Set<String>> values = new EnumMap<>(Role.class);
        config.checker().ifPresent(named -> values.put(Role.CHECKER, Set.copyOf(named)));
        config.editor().ifPresent(named -> values.put(Role.EDITOR, Set.copyOf(named)));
        config.chief().ifPresent(named -> values.put(Role.CHIEF, Set.copyOf(named)));
        if (config.claim().isPresent() == values.isEmpty()) {
            problems.add("wederhoor.sso.roles.claim goes together with wederhoor.sso.roles.checker, .editor or .chief: which of its values mean what");
        }
        boolean checker = choice("roles.otherwise", config.otherwise(), "none", "checker", problems);
        return new RoleRules(config.claim().orElse(null), values, checker ? Role.CHECKER : null, config.renewed());
    }

    private static boolean choice(String setting, String value, String no, String yes, List<String> problems) {
        if (!value.equals(no) && !value.equals(yes)) {
            problems.add("wederhoor.sso." + setting + " is " + no + " or " + yes + ", not " + value);
        }
        return value.equals(yes);
    }

    private static boolean isUri(String issuer) {
        try {
            URI uri = URI.create(issuer);
            return ProviderCalls.isAllowed(uri) && uri.getQuery() == null && uri.getFragment() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
