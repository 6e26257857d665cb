// What the peers share: options, clocks, random numbers, SQLite with every result checked.
#ifndef PEER_H
#define PEER_H

#include <sqlite3.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

static inline void stop(const char *what, const char *why) {
    fprintf(stderr, "%s: %s\n", what, why);
    exit(1);
}

// The value of `--name` among the arguments.
static inline const char *option(int count, char **arguments, const char *name, const char *otherwise) {
    for (int index = 1; index + 1 < count; index += 2)
        if (strncmp(arguments[index], "--", 2) == 0 && strcmp(arguments[index] + 2, name) == 0) return arguments[index + 1];
    return otherwise;
}

static inline int64_t number(int count, char **arguments, const char *name, int64_t otherwise) {
    const char *text = option(count, arguments, name, NULL);
    return text ? atoll(text) : otherwise;
}

static inline double seconds_now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

// CPU seconds of this process, user and system.
static inline double cpu_seconds(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return (double)usage.ru_utime.tv_sec + (double)usage.ru_stime.tv_sec
        + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

// splitmix64.
static inline uint64_t draw(uint64_t *state) {
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static inline void check(sqlite3 *database, int code, const char *what) {
    if (code != SQLITE_OK && code != SQLITE_DONE && code != SQLITE_ROW) stop(what, sqlite3_errmsg(database));
}

static inline void run(sqlite3 *database, const char *sql) {
    check(database, sqlite3_exec(database, sql, NULL, NULL, NULL), sql);
}

static inline sqlite3_stmt *prepare(sqlite3 *database, const char *sql) {
    sqlite3_stmt *statement;
    check(database, sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL), sql);
    return statement;
}

static inline void step(sqlite3 *database, sqlite3_stmt *statement) {
    check(database, sqlite3_step(statement), sqlite3_sql(statement));
    check(database, sqlite3_reset(statement), sqlite3_sql(statement));
}

// Runs a committed SQL file.
static inline void run_file(sqlite3 *database, const char *path) {
    FILE *file = fopen(path, "r");
    if (file == NULL) stop(path, "cannot be read");
    char text[65536];
    size_t size = fread(text, 1, sizeof(text) - 1, file);
    fclose(file);
    text[size] = 0;
    run(database, text);
}

// Opens a new database as the server opens its ledger: write-ahead log, synchronous FULL, no automatic checkpoints.
static inline sqlite3 *create(const char *path) {
    sqlite3 *database;
    char name[4096];
    const char *suffixes[] = {"", "-wal", "-shm"};
    for (int index = 0; index < 3; index++) {
        snprintf(name, sizeof(name), "%s%s", path, suffixes[index]);
        remove(name);
    }
    check(database, sqlite3_open(path, &database), path);
    run(database, "PRAGMA journal_mode = WAL");
    run(database, "PRAGMA synchronous = FULL");
    run(database, "PRAGMA wal_autocheckpoint = 0");
    return database;
}

static inline int compare_doubles(const void *left, const void *right) {
    double a = *(const double *)left, b = *(const double *)right;
    return (a > b) - (a < b);
}

// The share `quantile` of the sorted values.
static inline double percentile(double *values, size_t count, double quantile) {
    qsort(values, count, sizeof(double), compare_doubles);
    size_t index = (size_t)((double)count * quantile);
    return values[index < count ? index : count - 1];
}

#endif
