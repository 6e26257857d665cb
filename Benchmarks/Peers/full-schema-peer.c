// What a durable push costs without a ledger in front: ledger, unique event key, timeline, customer × channel totals and
// change feed, in one synced transaction a group. Starts from `--rows` rows, which are loaded without syncs first.
//
//   full-schema-peer --db FILE --sql DIR [--rows 5000000] [--customers 100000] [--seconds 60] [--group 64] [--body 300]
#include "peer.h"

typedef struct {
    sqlite3 *database;
    sqlite3_stmt *begin, *commit, *ledger, *event, *timeline, *total, *feed;
    unsigned char *bytes;
    int64_t body, customers, seq;
    uint64_t random;
    int pages;
} peer;

static int count_pages(void *context, sqlite3 *database, const char *name, int in_log) {
    (void)database, (void)name;
    ((peer *)context)->pages = in_log;
    return SQLITE_OK;
}

static void bind_and_step(peer *self, sqlite3_stmt *statement, int count, const int64_t *values) {
    for (int index = 0; index < count; index++) sqlite3_bind_int64(statement, index + 1, values[index]);
    step(self->database, statement);
}

static void write_row(peer *self) {
    int64_t seq = ++self->seq;
    int64_t customer = (int64_t)(draw(&self->random) % (uint64_t)self->customers) + 1;
    int64_t channel = (int64_t)(draw(&self->random) % 12) + 1;
    int64_t at = 1700000000000000 + seq * 1000;
    memcpy(self->bytes, &seq, sizeof(seq));
    sqlite3_bind_int64(self->ledger, 1, seq);
    sqlite3_bind_int64(self->ledger, 2, at);
    sqlite3_bind_int64(self->ledger, 3, 5);
    sqlite3_bind_blob(self->ledger, 4, self->bytes, (int)self->body, SQLITE_STATIC);
    sqlite3_bind_blob(self->ledger, 5, self->bytes + self->body, 32, SQLITE_STATIC);
    step(self->database, self->ledger);
    int64_t event[] = {(int64_t)draw(&self->random), (int64_t)draw(&self->random), seq};
    bind_and_step(self, self->event, 3, event);
    sqlite3_bind_blob(self->timeline, 4, self->bytes, (int)self->body, SQLITE_STATIC);
    int64_t timeline[] = {customer, at, seq};
    bind_and_step(self, self->timeline, 3, timeline);
    int64_t total[] = {customer, channel, at, seq % 10000};
    bind_and_step(self, self->total, 4, total);
    int64_t feed[] = {seq, customer, 5};
    bind_and_step(self, self->feed, 3, feed);
}

static void write_group(peer *self, int64_t group) {
    step(self->database, self->begin);
    for (int64_t index = 0; index < group; index++) write_row(self);
    step(self->database, self->commit);
    if (self->pages >= 4000)
        check(self->database, sqlite3_wal_checkpoint_v2(self->database, NULL, SQLITE_CHECKPOINT_PASSIVE, NULL, NULL), "checkpoint");
}

// Timelines are loaded in their clustering order: five million random inserts would take the benchmark's time.
static void load(peer *self, int64_t rows) {
    if (rows == 0) return;
    run(self->database, "PRAGMA synchronous = OFF; PRAGMA cache_size = -262144; BEGIN");
    sqlite3_stmt *timeline = self->timeline;
    int64_t per_customer = rows / self->customers;
    for (int64_t customer = 1; customer <= self->customers; customer++)
        for (int64_t index = 0; index < per_customer; index++) {
            int64_t id = index * self->customers + customer;
            memcpy(self->bytes, &id, sizeof(id));
            sqlite3_bind_blob(timeline, 4, self->bytes, (int)self->body, SQLITE_STATIC);
            int64_t values[] = {customer, 1700000000000000 + id * 1000, id};
            bind_and_step(self, timeline, 3, values);
        }
    for (int64_t id = 1; id <= per_customer * self->customers; id++) {
        self->seq = id;
        memcpy(self->bytes, &id, sizeof(id));
        sqlite3_bind_int64(self->ledger, 1, id);
        sqlite3_bind_int64(self->ledger, 2, 1700000000000000 + id * 1000);
        sqlite3_bind_int64(self->ledger, 3, 5);
        sqlite3_bind_blob(self->ledger, 4, self->bytes, (int)self->body, SQLITE_STATIC);
        sqlite3_bind_blob(self->ledger, 5, self->bytes + self->body, 32, SQLITE_STATIC);
        step(self->database, self->ledger);
        int64_t feed[] = {id, (id - 1) % self->customers + 1, 5};
        bind_and_step(self, self->feed, 3, feed);
        // Ascending by the high half: as random afterwards as hashes are, and quick to load.
        int64_t event[] = {INT64_MIN + id * (int64_t)(UINT64_MAX / (uint64_t)(rows + 1)), (int64_t)draw(&self->random), id};
        bind_and_step(self, self->event, 3, event);
    }
    for (int64_t customer = 1; customer <= self->customers; customer++)
        for (int64_t channel = 1; channel <= 12; channel++) {
            int64_t values[] = {customer, channel, 1700000000000000, 100};
            bind_and_step(self, self->total, 4, values);
        }
    run(self->database, "COMMIT; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL; PRAGMA cache_size = -16384");
}

int main(int count, char **arguments) {
    peer self = {.random = 1, .body = number(count, arguments, "body", 300),
                 .customers = number(count, arguments, "customers", 100000)};
    int64_t group = number(count, arguments, "group", 64);
    double limit = (double)number(count, arguments, "seconds", 60);
    const char *folder = option(count, arguments, "sql", "SQL");
    char file[4096];
    self.database = create(option(count, arguments, "db", "full-schema-peer.db"));
    snprintf(file, sizeof(file), "%s/ledger.sql", folder);
    run_file(self.database, file);
    snprintf(file, sizeof(file), "%s/full-schema.sql", folder);
    run_file(self.database, file);
    sqlite3_wal_hook(self.database, count_pages, &self);
    self.begin = prepare(self.database, "BEGIN IMMEDIATE");
    self.commit = prepare(self.database, "COMMIT");
    self.ledger = prepare(self.database, "INSERT INTO entry VALUES (?, ?, ?, ?, ?)");
    self.event = prepare(self.database, "INSERT INTO event VALUES (?, ?, ?)");
    self.timeline = prepare(self.database, "INSERT INTO timeline VALUES (?, ?, ?, ?)");
    self.total = prepare(self.database,
        "INSERT INTO channel_total VALUES (?1, ?2, 1, ?3, ?4) ON CONFLICT DO UPDATE SET interactions = interactions + 1, "
        "last_at = max(last_at, excluded.last_at), amount_minor = amount_minor + excluded.amount_minor");
    self.feed = prepare(self.database, "INSERT INTO change_feed VALUES (?, ?, ?)");
    self.bytes = calloc(1, (size_t)self.body + 32);
    load(&self, number(count, arguments, "rows", 5000000));

    int64_t before = self.seq;
    double start = seconds_now(), cpu = cpu_seconds();
    while (seconds_now() - start < limit) write_group(&self, group);
    double elapsed = seconds_now() - start;
    printf("{\"peer\":\"full-schema\",\"loaded\":%lld,\"rows\":%lld,\"seconds\":%.3f,\"rows_per_second\":%.0f,\"cpu_seconds\":%.3f}\n",
           (long long)before, (long long)(self.seq - before), elapsed, (double)(self.seq - before) / elapsed, cpu_seconds() - cpu);
    return 0;
}
