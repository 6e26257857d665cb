// How long this disk takes to make a small write durable: appends of 4 KiB, each synced, at a steady rate. While a sync takes
// long, more becomes due: those wait for their turn, and their wait counts, as it does for interactions that keep coming.
//
//   sync-peer --file FILE [--seconds 10] [--rate 1000]
#include "peer.h"

#include <fcntl.h>
#include <unistd.h>

int main(int count, char **arguments) {
    const char *path = option(count, arguments, "file", "sync-peer.dat");
    double limit = (double)number(count, arguments, "seconds", 10);
    double interval = 1.0 / (double)number(count, arguments, "rate", 1000);
    int descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) stop(path, "cannot be created");
    static char page[4096];
    memset(page, 7, sizeof(page));
    size_t capacity = (size_t)(limit / interval) + 1, syncs = 0;
    double *latencies = malloc(capacity * sizeof(double));
    double start = seconds_now();
    while (syncs < capacity && seconds_now() - start < limit) {
        double due = start + (double)syncs * interval, now = seconds_now();
        if (now < due) {
            double wait = due - now;
            struct timespec pause = {(time_t)wait, (long)((wait - (double)(time_t)wait) * 1e9)};
            nanosleep(&pause, NULL);
        }
        // Waking up from the pause is not the disk's doing; being late is.
        double before = now < due ? seconds_now() : due;
        if (write(descriptor, page, sizeof(page)) != (ssize_t)sizeof(page)) stop(path, "cannot be written");
        if (fdatasync(descriptor) != 0) stop(path, "cannot be synced");
        latencies[syncs++] = seconds_now() - before;
    }
    double elapsed = seconds_now() - start;
    double p99 = percentile(latencies, syncs, 0.99), p50 = percentile(latencies, syncs, 0.50);
    printf("{\"peer\":\"sync\",\"syncs\":%zu,\"seconds\":%.3f,\"p50_us\":%.0f,\"p99_us\":%.0f,\"max_us\":%.0f}\n", syncs, elapsed,
           p50 * 1e6, p99 * 1e6, percentile(latencies, syncs, 1) * 1e6);
    close(descriptor);
    remove(path);
    return 0;
}
