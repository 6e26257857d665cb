// A virtual file system for SQLite that fails on demand and can lose power. For tests only.
//
// It passes every call to the default file system and keeps, beside each file, a model of the disk under it: the bytes
// that the last sync made durable, and the writes, truncations and deletions since. Losing power replaces the files by
// what such a disk could hold afterwards. Memory mapping is not offered, so that every access is seen.
#ifndef REFLEKS_CFAULTVFS_H
#define REFLEKS_CFAULTVFS_H

#include <stdint.h>

typedef struct refleks_fault_disk refleks_fault_disk;

// Operations, to be combined.
enum {
    REFLEKS_FAULT_WRITE = 1,
    REFLEKS_FAULT_SYNC = 2,
    REFLEKS_FAULT_TRUNCATE = 4,
    REFLEKS_FAULT_DELETE = 8,
    REFLEKS_FAULT_READ = 16,
};

// The "code" that cuts the power instead of returning an error.
enum { REFLEKS_FAULT_POWER_CUT = -1 };

// What a disk without power keeps of the operations since the last sync.
enum {
    // None of them.
    REFLEKS_FAULT_KEEP_NOTHING = 0,
    // A random choice of them, in any order as far as the outcome goes, writes torn at 512 bytes.
    REFLEKS_FAULT_KEEP_SOME = 1,
    // All of them: what `kill -9` leaves, since the kernel's page cache survives it.
    REFLEKS_FAULT_KEEP_ALL = 2,
};

// Registers a file system under `name`; NULL when memory is short or the name is taken.
refleks_fault_disk *refleks_fault_disk_create(const char *name);

// Unregisters it. No file may be open.
void refleks_fault_disk_destroy(refleks_fault_disk *disk);

// The `nth` (from 1, counted from now) of `operations` on files whose path ends with `suffix` ("" for all) fails with the
// SQLite result `code`, and so do all later ones if `sticky`. Replaces the previous order; nth 0 cancels it.
void refleks_fault_disk_fail(
    refleks_fault_disk *disk, int operations, const char *suffix, uint64_t nth, int code, int sticky);

// Whether the ordered failure has happened.
int refleks_fault_disk_has_failed(refleks_fault_disk *disk);

// How many of `operations` on files whose path ends with `suffix` were seen since the last call of `fail`.
uint64_t refleks_fault_disk_count(refleks_fault_disk *disk);

// Opens files for reading only, as on a file system that was mounted so.
void refleks_fault_disk_set_read_only(refleks_fault_disk *disk, int read_only);

// From now on every operation fails and changes nothing, until power comes back.
void refleks_fault_disk_cut_power(refleks_fault_disk *disk);

// Once every file is closed: writes what the disk kept into the files and lets operations through again. Returns 0, or
// an errno.
int refleks_fault_disk_restore_power(refleks_fault_disk *disk, int keep, uint64_t seed);

#endif
