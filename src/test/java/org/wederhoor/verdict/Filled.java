package org.wederhoor.verdict;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes a record in which every component says something, and no two the same: what a test asks about "everything" of it. */
final class Filled {

    private final Deque<Class<?>> making = new ArrayDeque<>();
    private int next;

    private Filled() {
    }

    /** The record of that type, with one thing in each of its lists, however deep; the same one whenever it is asked for. */
    static <T extends Record> T with(Class<T> type) {
        return type.cast(new Filled().made(type));
    }

    private Object of(Type type, String name) {
        next++;
        if (type instanceof ParameterizedType parts) {
            return parts.getRawType() == Map.class ? Map.of("en", of(parts.getActualTypeArguments()[1], name))
                    : listOf((Class<?>) parts.getActualTypeArguments()[0], name);
        }
        if (type == String.class) {
            return name + " " + next;
        }
        if (type == UUID.class) {
            return new UUID(0, next);
        }
        if (type == int.class) {
            return next;
        }
        return type == boolean.class || type == Boolean.class ? true : thing((Class<?>) type);
    }

    private Object thing(Class<?> type) {
        return type.isEnum() ? type.getEnumConstants()[0] : made(type);
    }

    /** What holds itself holds nothing at the second step. */
    private List<?> listOf(Class<?> type, String name) {
        return making.contains(type) ? List.of() : List.of(of(type, name));
    }

    private Object made(Class<?> type) {
        making.push(type);
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Arrays.stream(components).map(each -> of(each.getGenericType(), each.getName())).toArray();
        making.pop();
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
