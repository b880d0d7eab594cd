package atlas.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class LruCacheTest {

    private final List<String> forgotten = new ArrayList<>();
    private final LruCache<Integer, String> cache = new LruCache<>(3, forgotten::add);

    private static String name(int key) {
        return "value " + key;
    }

    @Test
    void aValueIsMadeOnce() {
        assertEquals(name(1), cache.getOrMake(1, LruCacheTest::name));
        assertEquals(name(1), cache.getOrMake(1, _ -> "another"));
    }

    @Test
    void theLeastRecentlyUsedIsForgotten() {
        for (int key = 1; key <= 3; key++) {
            cache.getOrMake(key, LruCacheTest::name);
        }
        cache.getOrMake(1, LruCacheTest::name);
        cache.getOrMake(4, LruCacheTest::name);
        assertEquals(List.of(name(2)), forgotten);
        assertEquals(Optional.of(name(1)), cache.get(1));
        assertEquals(Optional.empty(), cache.get(2));
    }

    @Test
    void neverMoreThanTheCapacityAreKept() {
        for (int key = 0; key < 1_000; key++) {
            cache.getOrMake(key, LruCacheTest::name);
            assertTrue(cache.size() <= 3);
        }
        assertEquals(997, forgotten.size());
    }

    @Test
    void aMakerMayUseTheCacheItself() {
        String outer = cache.getOrMake(1, key -> {
            for (int inner = 2; inner < 9; inner++) {
                cache.getOrMake(inner, LruCacheTest::name);
            }
            return name(key);
        });
        assertEquals(Optional.of(outer), cache.get(1));
        assertEquals(3, cache.size());
    }

    @Test
    void whatCouldNotBeMadeIsNotKept() {
        assertThrows(
                IllegalStateException.class,
                () -> cache.getOrMake(1, _ -> {
                    throw new IllegalStateException("out of paint");
                }));
        assertEquals(name(1), cache.getOrMake(1, LruCacheTest::name));
    }

    @Test
    void aValueCanBeReplacedAndTakenOut() {
        cache.put(1, "first");
        cache.put(1, "second");
        assertEquals(Optional.of("second"), cache.get(1));
        cache.remove(1);
        assertEquals(Optional.empty(), cache.get(1));
        assertEquals(List.of(), forgotten);
    }

    @Test
    void whoAsksForAnotherKeyDoesNotWaitForAValueThatIsBeingMade() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch allowed = new CountDownLatch(1);
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<String> slow = other.submit(() -> cache.getOrMake(1, key -> {
                begun.countDown();
                await(allowed);
                return name(key);
            }));
            begun.await();
            assertEquals(name(2), cache.getOrMake(2, LruCacheTest::name));
            assertEquals("quick", cache.getOrMake(1, _ -> "quick"));
            allowed.countDown();
            assertEquals("quick", slow.get());
        }
    }

    @Test
    void aCacheWithoutRoomIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LruCache<Integer, String>(0));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
