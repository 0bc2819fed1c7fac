package org.wederhoor.support;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.domain.JavaClass;

/** Every route of the app, read off its resource classes. */
public final class Routes {

    private static final List<Route> ALL = read();

    private Routes() {
    }

    /** A method of a resource, with its verb and its whole path: "/desk/claims/{id}". */
    public record Route(Class<?> resource, Method method, String verb, String path) {

        public boolean isOpen() {
            return method.isAnnotationPresent(PermitAll.class)
                    || resource.isAnnotationPresent(PermitAll.class) && !method.isAnnotationPresent(RolesAllowed.class);
        }

        public boolean isGet() {
            return verb.equals("GET");
        }

        private boolean takes(String address) {
            return address.replaceAll("\\?.*", "").matches(path.replaceAll("\\{[^}]*\\}", "[^/]+"));
        }

        @Override
        public String toString() {
            return verb + " " + path + " (" + resource.getSimpleName() + "." + method.getName() + ")";
        }
    }

    public static List<Route> all() {
        return ALL;
    }

    /** Those that write. */
    public static List<Route> writing() {
        return ALL.stream().filter(route -> !route.isGet()).toList();
    }

    /** The path of the route that takes what is sent to {@code address}; where several could, the one with the fewest parameters. */
    public static String taking(String address) {
        return writing().stream().filter(route -> route.takes(address)).map(Route::path)
                .min(Comparator.comparing(path -> path.chars().filter(sign -> sign == '{').count()))
                .orElseThrow(() -> new IllegalArgumentException("nothing takes " + address));
    }

    /** The paths of the desk's pages that none of {@code addresses} leads to. */
    public static List<String> unseen(List<String> addresses) {
        return ALL.stream().filter(route -> route.isGet() && route.path().startsWith("/desk"))
                .filter(route -> addresses.stream().noneMatch(route::takes)).map(Route::path).sorted().toList();
    }

    private static List<Route> read() {
        List<Route> routes = new ArrayList<>();
        for (JavaClass each : OwnClasses.ALL) {
            if (each.getMethods().stream().noneMatch(method -> method.isMetaAnnotatedWith(HttpMethod.class))) {
                continue;
            }
            Class<?> resource = each.reflect();
            for (Method method : resource.getDeclaredMethods()) {
                verbs(method).forEach(verb -> routes.add(new Route(resource, method, verb, path(resource, method))));
            }
        }
        return List.copyOf(routes);
    }

    private static List<String> verbs(Method method) {
        return Arrays.stream(method.getAnnotations()).map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null).map(HttpMethod::value).toList();
    }

    private static String path(Class<?> resource, Method method) {
        String path = Stream.of(resource.getAnnotation(Path.class), method.getAnnotation(Path.class)).filter(each -> each != null)
                .map(Path::value).map(each -> each.replaceAll("^/|/$", "")).filter(each -> !each.isEmpty()).collect(Collectors.joining("/"));
        return "/" + path;
    }
}
