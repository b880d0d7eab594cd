package atlas.cache;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Keeps the values that were asked for last and forgets the least recently used one when there are too many.
///
/// Threads may share a cache. A value is made outside of its lock: nobody waits for what another thread makes, and the
/// maker may use the same cache. Two threads that ask for one key at the same time may therefore both make it; the
/// value that is there first is kept and given to both.
///
/// @param <K> compared by `equals`
public final class LruCache<K, V> {

    private final int capacity;
    private final Consumer<V> onForgotten;
    private final Map<K, V> byKey = new LinkedHashMap<>(16, 0.75f, true);

    /// @param capacity how many values are kept at most
    public LruCache(int capacity) {
        this(capacity, _ -> {});
    }

    /// @param capacity    how many values are kept at most
    /// @param onForgotten told of each value that has made room for another, by the thread that brought the other
    public LruCache(int capacity, Consumer<V> onForgotten) {
        if (capacity < 1) {
            throw new IllegalArgumentException("a cache keeps one value or more, not " + capacity);
        }
        this.capacity = capacity;
        this.onForgotten = onForgotten;
    }

    /// The value that is kept for a key, if one is; it then counts as just used.
    public Optional<V> get(K key) {
        synchronized (byKey) {
            return Optional.ofNullable(byKey.get(key));
        }
    }

    /// The value that is kept for a key, or a new one, which is kept from now on. Where the maker throws, nothing is
    /// kept.
    public V getOrMake(K key, Function<? super K, ? extends V> maker) {
        Optional<V> kept = get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        V made = maker.apply(key);
        synchronized (byKey) {
            V meanwhile = byKey.putIfAbsent(key, made);
            if (meanwhile != null) {
                return meanwhile;
            }
        }
        forgetEldest();
        return made;
    }

    /// Keeps a value, in place of the one that was kept for the key before.
    public void put(K key, V value) {
        synchronized (byKey) {
            byKey.put(key, value);
        }
        forgetEldest();
    }

    /// Forgets the value of a key, without a word.
    public void remove(K key) {
        synchronized (byKey) {
            byKey.remove(key);
        }
    }

    /// How many values are kept.
    public int size() {
        synchronized (byKey) {
            return byKey.size();
        }
    }

    private void forgetEldest() {
        V forgotten;
        synchronized (byKey) {
            if (byKey.size() <= capacity) {
                return;
            }
            forgotten = byKey.remove(byKey.keySet().iterator().next());
        }
        if (forgotten != null) {
            onForgotten.accept(forgotten);
        }
    }
}
