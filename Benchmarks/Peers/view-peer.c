// What a 360 read costs in a bare program: the plain statements on the clustered timeline, one transaction a view, on a
// projection file that the server wrote. They were the server's own until it kept heads (decision 0029), and stay what it
// is measured against. Customers are drawn at random.
//
//   view-peer --db DIR/projection.db [--seconds 10] [--rows 20]
#include "peer.h"

static int64_t *customers;
static size_t customer_count;

static void read_customers(sqlite3 *database) {
    sqlite3_stmt *statement = prepare(database, "SELECT number FROM customer");
    size_t capacity = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        if (customer_count == capacity) {
            capacity = capacity ? capacity * 2 : 1024;
            customers = realloc(customers, capacity * sizeof(*customers));
        }
        customers[customer_count++] = sqlite3_column_int64(statement, 0);
    }
    sqlite3_finalize(statement);
    if (customer_count == 0) stop("projection", "holds no customers");
}

static size_t take(sqlite3_stmt *statement, int column, unsigned char *target) {
    size_t size = (size_t)sqlite3_column_bytes(statement, column);
    if (size) memcpy(target, sqlite3_column_blob(statement, column), size);
    return size;
}

int main(int count, char **arguments) {
    const char *path = option(count, arguments, "db", "projection.db");
    double limit = (double)number(count, arguments, "seconds", 10);
    int64_t rows = number(count, arguments, "rows", 20);
    sqlite3 *database;
    check(database, sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL), path);
    sqlite3_wal_autocheckpoint(database, 0);
    run(database, "PRAGMA query_only = ON");
    read_customers(database);
    sqlite3_stmt *begin = prepare(database, "BEGIN DEFERRED"), *commit = prepare(database, "COMMIT");
    sqlite3_stmt *position = prepare(database, "SELECT value FROM meta WHERE name = 'applied_seq'");
    sqlite3_stmt *customer = prepare(database, "SELECT record, seq FROM customer WHERE number = ?");
    sqlite3_stmt *newest = prepare(database,
        "SELECT customer, occurred_at, id, seq, recorded_at, kind, public, sealed FROM timeline WHERE customer = ? "
        "ORDER BY occurred_at DESC, id DESC LIMIT ?");

    static unsigned char reply[1 << 20];
    uint64_t random = 1;
    int64_t views = 0, bytes = 0, read = 0;
    double start = seconds_now(), cpu = cpu_seconds();
    while (seconds_now() - start < limit) {
        for (int burst = 0; burst < 64; burst++, views++) {
            int64_t number = customers[draw(&random) % customer_count];
            size_t size = 0;
            step(database, begin);
            step(database, position);
            sqlite3_bind_int64(customer, 1, number);
            if (sqlite3_step(customer) == SQLITE_ROW) size += take(customer, 0, reply);
            sqlite3_reset(customer);
            sqlite3_bind_int64(newest, 1, number);
            sqlite3_bind_int64(newest, 2, rows);
            while (sqlite3_step(newest) == SQLITE_ROW) {
                size += take(newest, 6, reply + size);
                size += take(newest, 7, reply + size);
                read++;
                if (size > sizeof(reply) / 2) stop("view", "is larger than the buffer");
            }
            sqlite3_reset(newest);
            step(database, commit);
            bytes += (int64_t)size;
        }
    }
    double elapsed = seconds_now() - start, used = cpu_seconds() - cpu;
    printf("{\"peer\":\"view\",\"customers\":%zu,\"views\":%lld,\"rows_per_view\":%.1f,\"bytes_per_view\":%lld,"
           "\"seconds\":%.3f,\"views_per_second\":%.0f,\"views_per_cpu_second\":%.0f}\n",
           customer_count, (long long)views, (double)read / (double)views, (long long)(bytes / views), elapsed,
           (double)views / elapsed, (double)views / used);
    return 0;
}
