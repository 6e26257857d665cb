// The ceiling of a durable push: a bare program that only appends the same rows to the ledger's table, in groups, one
// sync per group, a checkpoint every 4,000 pages.
//
//   append-peer --db FILE --sql DIR [--seconds 10] [--group 64] [--body 300]
#include "peer.h"

static int pages;

static int count_pages(void *context, sqlite3 *database, const char *name, int in_log) {
    (void)context, (void)database, (void)name;
    pages = in_log;
    return SQLITE_OK;
}

int main(int count, char **arguments) {
    const char *path = option(count, arguments, "db", "append-peer.db");
    int64_t group = number(count, arguments, "group", 64), body = number(count, arguments, "body", 300);
    double limit = (double)number(count, arguments, "seconds", 10);
    char file[4096];
    snprintf(file, sizeof(file), "%s/ledger.sql", option(count, arguments, "sql", "SQL"));

    sqlite3 *database = create(path);
    run_file(database, file);
    sqlite3_wal_hook(database, count_pages, NULL);
    sqlite3_stmt *begin = prepare(database, "BEGIN IMMEDIATE"), *commit = prepare(database, "COMMIT");
    sqlite3_stmt *insert = prepare(database, "INSERT INTO entry VALUES (?, ?, ?, ?, ?)");
    uint64_t random = 1;
    unsigned char *bytes = malloc((size_t)body + 32);
    for (int64_t index = 0; index < body + 32; index++) bytes[index] = (unsigned char)draw(&random);

    int64_t seq = 0;
    double start = seconds_now(), cpu = cpu_seconds();
    while (seconds_now() - start < limit) {
        step(database, begin);
        for (int64_t index = 0; index < group; index++) {
            seq++;
            memcpy(bytes, &seq, sizeof(seq));
            sqlite3_bind_int64(insert, 1, seq);
            sqlite3_bind_int64(insert, 2, 1700000000000000 + seq);
            sqlite3_bind_int64(insert, 3, 5);
            sqlite3_bind_blob(insert, 4, bytes, (int)body, SQLITE_STATIC);
            sqlite3_bind_blob(insert, 5, bytes + body, 32, SQLITE_STATIC);
            step(database, insert);
        }
        step(database, commit);
        if (pages >= 4000) check(database, sqlite3_wal_checkpoint_v2(database, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL), "checkpoint");
    }
    double elapsed = seconds_now() - start;
    printf("{\"peer\":\"append\",\"rows\":%lld,\"seconds\":%.3f,\"rows_per_second\":%.0f,\"cpu_seconds\":%.3f}\n",
           (long long)seq, elapsed, (double)seq / elapsed, cpu_seconds() - cpu);
    return 0;
}
