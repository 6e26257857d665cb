// The system's SQLite 3. What Swift cannot import (macros, variadic functions) is repeated here as inline functions.
#ifndef REFLEKS_CSQLITE_H
#define REFLEKS_CSQLITE_H

#include <errno.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/uio.h>
#if defined(__linux__)
#include <sched.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

// Before anything else is asked of SQLite: it does not count the memory that it takes. Nobody reads the sums, and counting
// makes every allocation of every connection pass through one lock of the process. Too late is no harm.
static inline void refleks_sqlite_configure(void) { (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }

// Binds a copy of `size` bytes; an empty blob is not NULL.
static inline int refleks_sqlite_bind_copy(sqlite3_stmt *statement, int index, const void *bytes, int size) {
    return size == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                     : sqlite3_bind_blob(statement, index, bytes, size, SQLITE_TRANSIENT);
}

// Binds a copy of `size` bytes of UTF-8.
static inline int refleks_sqlite_bind_text(sqlite3_stmt *statement, int index, const void *text, int size) {
    return sqlite3_bind_text(statement, index, size == 0 ? "" : (const char *)text, size, SQLITE_TRANSIENT);
}

// Closing the last connection leaves the log alone.
static inline int refleks_sqlite_disable_checkpoint_on_close(sqlite3 *database) {
    int enabled = 0;
    return sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &enabled);
}

// Deletes a file through the virtual file system (NULL: the default one), syncing its directory.
static inline int refleks_sqlite_delete_file(const char *vfs_name, const char *path) {
    sqlite3_vfs *vfs = sqlite3_vfs_find(vfs_name);
    if (vfs == 0) return SQLITE_ERROR;
    int result = vfs->xDelete(vfs, path, 1);
    return result == SQLITE_IOERR_DELETE_NOENT ? SQLITE_OK : result;
}

// Makes the write-ahead log at least `size` bytes long, with zeros that a later recovery does not take for frames, and
// syncs it: from then on a commit's sync has data to write but no new blocks and no new length of the file.
static inline int refleks_sqlite_extend_log(sqlite3 *database, sqlite3_int64 size) {
    static const char zeros[65536];
    sqlite3_file *log = 0;
    sqlite3_int64 end = 0;
    int result = sqlite3_file_control(database, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log);
    if (result != SQLITE_OK || log == 0 || log->pMethods == 0) return result;
    result = log->pMethods->xFileSize(log, &end);
    if (result != SQLITE_OK || end >= size) return result;
    while (result == SQLITE_OK && end < size) {
        int count = size - end < (sqlite3_int64)sizeof(zeros) ? (int)(size - end) : (int)sizeof(zeros);
        result = log->pMethods->xWrite(log, zeros, count, end);
        end += count;
    }
    return result == SQLITE_OK ? log->pMethods->xSync(log, SQLITE_SYNC_NORMAL) : result;
}

// An open file that is written in larger pieces than SQLite writes it. It takes the place of the file's methods and belongs
// to the caller, who keeps it until the file is closed.
//
// Pace: it is synced after every `limit` bytes, so that a long run of writes never leaves the disk a queue that others'
// syncs would stand behind; 0: only when SQLite asks. `give_way`, where there is one, is called after every 64 KiB.
//
// Gathering, for a write-ahead log: what is appended is held in `pending` and written in one piece when it is full, when
// a commit is complete, and before anything else is done with the file. SQLite writes each frame in two pieces (24 bytes
// of header, then the page), of which most end in the middle of a page of the system's cache. A frame's header says with
// its second number whether the frame ends a commit (SQLite's file format, 4.1); nobody else reads frames before that.
typedef struct {
    sqlite3_io_methods methods;
    const sqlite3_io_methods *original;
    sqlite3_int64 limit, written;
    unsigned char *pending;
    sqlite3_int64 capacity, count, end;
    int ends_commit, kept;
    int (*give_way)(void *);
    void *context;
} refleks_paced_file;

// Ends the calling thread's turn if another one is ready for its core. The kernel looks at how long a turn has lasted when its
// clock ticks, every 4 ms at 250 Hz: until then whoever woke up would wait.
static inline void refleks_give_way(void) {
#if defined(__linux__)
    sched_yield();
#endif
}

enum { refleks_frame_header = 24, refleks_log_header = 32 };

static int refleks_paced_write_now(
    refleks_paced_file *paced, sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset) {
    int result = paced->original->xWrite(file, bytes, size, offset);
    if (paced->give_way != 0 && (paced->kept += size) >= 65536) paced->kept = paced->give_way(paced->context);
    if (result != SQLITE_OK || paced->limit == 0 || (paced->written += size) < paced->limit) return result;
    paced->written = 0;
    return paced->original->xSync(file, SQLITE_SYNC_NORMAL | SQLITE_SYNC_DATAONLY);
}

// Writes what is pending. What could not be written is forgotten: SQLite takes the transaction back.
static int refleks_paced_flush(refleks_paced_file *paced, sqlite3_file *file) {
    int size = (int)paced->count;
    if (size == 0) return SQLITE_OK;
    paced->count = 0;
    int result = refleks_paced_write_now(paced, file, paced->pending, size, paced->end - size);
    if (result != SQLITE_OK) paced->end = -1;
    return result;
}

static int refleks_paced_write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 offset) {
    refleks_paced_file *paced = (refleks_paced_file *)file->pMethods;
    const unsigned char *header = (const unsigned char *)bytes;
    int result = SQLITE_OK, is_appended = paced->pending != 0 && offset == paced->end && size <= paced->capacity;
    if (!is_appended || paced->count + size > paced->capacity) result = refleks_paced_flush(paced, file);
    if (result != SQLITE_OK) return result;
    if (size == refleks_frame_header) paced->ends_commit = (header[4] | header[5] | header[6] | header[7]) != 0;
    // Behind a page that is written once more no frame begins, though its header may be written once more as well.
    paced->end = is_appended || size <= refleks_log_header ? offset + size : -1;
    if (!is_appended) return refleks_paced_write_now(paced, file, bytes, size, offset);
    memcpy(paced->pending + paced->count, bytes, (size_t)size);
    paced->count += size;
    return paced->ends_commit && size != refleks_frame_header ? refleks_paced_flush(paced, file) : SQLITE_OK;
}

static int refleks_paced_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset) {
    refleks_paced_file *paced = (refleks_paced_file *)file->pMethods;
    int result = offset + size > paced->end - paced->count ? refleks_paced_flush(paced, file) : SQLITE_OK;
    return result == SQLITE_OK ? paced->original->xRead(file, bytes, size, offset) : result;
}

static int refleks_paced_truncate(sqlite3_file *file, sqlite3_int64 size) {
    refleks_paced_file *paced = (refleks_paced_file *)file->pMethods;
    int result = refleks_paced_flush(paced, file);
    return result == SQLITE_OK ? paced->original->xTruncate(file, size) : result;
}

static int refleks_paced_sync(sqlite3_file *file, int flags) {
    refleks_paced_file *paced = (refleks_paced_file *)file->pMethods;
    int result = refleks_paced_flush(paced, file);
    paced->written = 0;
    return result == SQLITE_OK ? paced->original->xSync(file, flags) : result;
}

static int refleks_paced_size(sqlite3_file *file, sqlite3_int64 *size) {
    refleks_paced_file *paced = (refleks_paced_file *)file->pMethods;
    int result = refleks_paced_flush(paced, file);
    return result == SQLITE_OK ? paced->original->xFileSize(file, size) : result;
}

// The database's open file, or its open write-ahead log.
static inline int refleks_sqlite_file(sqlite3 *database, int is_log, sqlite3_file **file) {
    int result = sqlite3_file_control(
        database, "main", is_log ? SQLITE_FCNTL_JOURNAL_POINTER : SQLITE_FCNTL_FILE_POINTER, file);
    if (result != SQLITE_OK) return result;
    return *file == 0 || (*file)->pMethods == 0 ? SQLITE_MISUSE : SQLITE_OK;
}

// Takes over the database's file, or its open write-ahead log; once for each. `pending` has room for `capacity` bytes, or
// is NULL for a file that does not gather.
static inline int refleks_sqlite_pace(
    sqlite3 *database, int is_log, refleks_paced_file *paced, void *pending, sqlite3_int64 capacity) {
    sqlite3_file *file = 0;
    int result = refleks_sqlite_file(database, is_log, &file);
    if (result != SQLITE_OK || file->pMethods == &paced->methods) return result;
    paced->original = file->pMethods;
    paced->methods = *file->pMethods;
    paced->methods.xWrite = refleks_paced_write;
    paced->methods.xRead = refleks_paced_read;
    paced->methods.xTruncate = refleks_paced_truncate;
    paced->methods.xSync = refleks_paced_sync;
    paced->methods.xFileSize = refleks_paced_size;
    paced->limit = paced->written = paced->count = 0;
    paced->pending = (unsigned char *)pending;
    paced->capacity = pending == 0 ? 0 : capacity;
    paced->end = -1;
    paced->ends_commit = paced->kept = 0;
    file->pMethods = &paced->methods;
    return SQLITE_OK;
}

// What a transaction may still read, and whether it wanted what it could not have.
typedef struct {
    int reads, has_missed, is_unsupported;
} refleks_read_allowance;

// A file whose reads never wait for a disk: what is not in the system's page cache is an error, and `has_missed` says so.
// It takes the place of an open file's methods, like a paced one. Linux has the call for it (preadv2 with RWF_NOWAIT);
// elsewhere every read misses.
typedef struct {
    sqlite3_io_methods methods;
    int descriptor;
    refleks_read_allowance *allowance;
} refleks_cached_file;

#ifdef __linux__
// GNU extensions, which the system's headers show to nobody who did not ask for them before all others.
extern ssize_t preadv2(int descriptor, const struct iovec *parts, int count, off_t offset, int flags);
enum { refleks_nowait = 0x8 };
#endif

static int refleks_cached_read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 offset) {
    refleks_cached_file *cached = (refleks_cached_file *)file->pMethods;
    refleks_read_allowance *allowance = cached->allowance;
#ifdef __linux__
    if (allowance->reads > 0) {
        struct iovec part = {bytes, (size_t)size};
        ssize_t count = preadv2(cached->descriptor, &part, 1, (off_t)offset, refleks_nowait);
        allowance->reads--;
        if (count == size) return SQLITE_OK;
        if (count < 0 && (errno == EOPNOTSUPP || errno == ENOSYS)) allowance->is_unsupported = 1;
    }
#else
    allowance->is_unsupported = 1;
#endif
    allowance->has_missed = 1;
    return SQLITE_IOERR_READ;
}

// From now on the database's file and its open write-ahead log are read through these descriptors and without waiting;
// once for a connection. Either both or, after an error, neither.
static inline int refleks_sqlite_read_cached(
    sqlite3 *database, refleks_cached_file cached[2], const int descriptors[2], refleks_read_allowance *allowance) {
    sqlite3_file *files[2] = {0, 0};
    for (int is_log = 0; is_log < 2; is_log++) {
        int result = refleks_sqlite_file(database, is_log, &files[is_log]);
        if (result != SQLITE_OK) return result;
    }
    for (int is_log = 0; is_log < 2; is_log++) {
        cached[is_log].methods = *files[is_log]->pMethods;
        cached[is_log].methods.xRead = refleks_cached_read;
        cached[is_log].descriptor = descriptors[is_log];
        cached[is_log].allowance = allowance;
        files[is_log]->pMethods = &cached[is_log].methods;
    }
    return SQLITE_OK;
}

// Makes the calling thread one that works in batches (sched(7), SCHED_BATCH): when it wakes up, it waits for a core and does
// not take one from who has it. And threads that wake up take its core after `nanoseconds` of its turn instead of after a
// whole one, which is some milliseconds (Linux 6.12 and later). Its share of the cores stays. Elsewhere, and where the system
// refuses, nothing changes. The system's library has no function for it.
static inline void refleks_shorten_turns(unsigned long long nanoseconds) {
#if defined(__linux__) && defined(SYS_sched_getattr) && defined(SYS_sched_setattr)
    struct {
        uint32_t size, policy;
        uint64_t flags;
        int32_t nice;
        uint32_t priority;
        uint64_t runtime, deadline, period;
    } attributes;
    memset(&attributes, 0, sizeof attributes);
    if (syscall(SYS_sched_getattr, 0, &attributes, sizeof attributes, 0) != 0) return;
    attributes.size = sizeof attributes;
    if (attributes.policy == 0) attributes.policy = 3; // SCHED_OTHER, SCHED_BATCH
    attributes.runtime = nanoseconds;
    (void)syscall(SYS_sched_setattr, 0, &attributes, 0);
#else
    (void)nanoseconds;
#endif
}

#endif
