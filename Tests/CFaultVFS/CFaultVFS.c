#include "CFaultVFS.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// ---- The model of the disk ----------------------------------------------------------------------------------------

typedef enum { STEP_WRITE, STEP_TRUNCATE, STEP_DELETE } step_kind;

// An operation that no sync has made durable yet.
typedef struct step {
    struct step *next;
    step_kind kind;
    sqlite3_int64 offset;  // for a truncation the new size
    int size;
    unsigned char data[];
} step;

// A file's durable bytes and the steps since.
typedef struct node {
    struct node *next;
    char *path;
    int exists;
    unsigned char *bytes;
    sqlite3_int64 size;
    step *first, *last;
} node;

struct refleks_fault_disk {
    sqlite3_vfs vfs;
    sqlite3_vfs *real;
    char *name;
    pthread_mutex_t mutex;
    node *nodes;
    int has_power, is_read_only;
    // The ordered failure.
    int operations, code, sticky, has_failed;
    char suffix[64];
    uint64_t nth, seen;
};

typedef struct {
    sqlite3_file base;
    refleks_fault_disk *disk;
    node *node;  // NULL for a temporary file
    sqlite3_file *real;
} fault_file;

static void resize(node *file, sqlite3_int64 size) {
    if (size > file->size) {
        unsigned char *bytes = realloc(file->bytes, (size_t)size);
        if (bytes == NULL) abort();
        memset(bytes + file->size, 0, (size_t)(size - file->size));
        file->bytes = bytes;
    }
    file->size = size;
}

static void perform(node *file, const step *taken, int size) {
    switch (taken->kind) {
    case STEP_WRITE:
        file->exists = 1;
        if (taken->offset + size > file->size) resize(file, taken->offset + size);
        memcpy(file->bytes + taken->offset, taken->data, (size_t)size);
        break;
    case STEP_TRUNCATE:
        if (taken->offset < file->size) resize(file, taken->offset);
        break;
    case STEP_DELETE:
        file->exists = 0;
        resize(file, 0);
        break;
    }
}

static void record(node *file, step_kind kind, const void *data, int size, sqlite3_int64 offset) {
    if (file == NULL) return;
    step *taken = malloc(sizeof(step) + (size_t)size);
    if (taken == NULL) abort();
    taken->next = NULL;
    taken->kind = kind;
    taken->offset = offset;
    taken->size = size;
    if (size > 0) memcpy(taken->data, data, (size_t)size);
    if (file->last) file->last->next = taken; else file->first = taken;
    file->last = taken;
}

static void forget_steps(node *file) {
    while (file->first) {
        step *next = file->first->next;
        free(file->first);
        file->first = next;
    }
    file->last = NULL;
}

static void make_durable(node *file) {
    if (file == NULL) return;
    for (step *taken = file->first; taken; taken = taken->next) perform(file, taken, taken->size);
    file->exists = 1;
    forget_steps(file);
}

// A file that is met for the first time holds durable bytes.
static void load(node *file) {
    int descriptor = open(file->path, O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return;
    struct stat status;
    if (fstat(descriptor, &status) == 0) {
        file->exists = 1;
        resize(file, status.st_size);
        if (pread(descriptor, file->bytes, (size_t)file->size, 0) != file->size) abort();
    }
    close(descriptor);
}

static node *find(refleks_fault_disk *disk, const char *path) {
    for (node *file = disk->nodes; file; file = file->next)
        if (strcmp(file->path, path) == 0) return file;
    return NULL;
}

static node *find_or_load(refleks_fault_disk *disk, const char *path) {
    node *file = find(disk, path);
    if (file) return file;
    file = calloc(1, sizeof(node));
    if (file == NULL || (file->path = strdup(path)) == NULL) abort();
    load(file);
    file->next = disk->nodes;
    disk->nodes = file;
    return file;
}

// ---- Failing on demand --------------------------------------------------------------------------------------------

static int ends_with(const char *path, const char *suffix) {
    size_t length = strlen(path), wanted = strlen(suffix);
    return length >= wanted && strcmp(path + length - wanted, suffix) == 0;
}

// The failure of this operation, SQLITE_OK for none. The mutex is held.
static int admit(refleks_fault_disk *disk, const char *path, int operation, int without_power) {
    if (!disk->has_power) return without_power;
    if (path == NULL || !(disk->operations & operation) || !ends_with(path, disk->suffix)) return SQLITE_OK;
    disk->seen++;
    if (disk->nth == 0 || disk->seen < disk->nth || (disk->has_failed && !disk->sticky)) return SQLITE_OK;
    disk->has_failed = 1;
    if (disk->code != REFLEKS_FAULT_POWER_CUT) return disk->code;
    disk->has_power = 0;
    return without_power;
}

static int enter(fault_file *file, int operation, int without_power) {
    pthread_mutex_lock(&file->disk->mutex);
    return admit(file->disk, file->node ? file->node->path : NULL, operation, without_power);
}

static int leave(fault_file *file, int result) {
    pthread_mutex_unlock(&file->disk->mutex);
    return result;
}

// ---- sqlite3_io_methods -------------------------------------------------------------------------------------------

static int file_close(sqlite3_file *base) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods ? file->real->pMethods->xClose(file->real) : SQLITE_OK;
}

static int file_read(sqlite3_file *base, void *buffer, int size, sqlite3_int64 offset) {
    fault_file *file = (fault_file *)base;
    int result = enter(file, REFLEKS_FAULT_READ, SQLITE_IOERR_READ);
    if (result == SQLITE_OK) result = file->real->pMethods->xRead(file->real, buffer, size, offset);
    return leave(file, result);
}

static int file_write(sqlite3_file *base, const void *buffer, int size, sqlite3_int64 offset) {
    fault_file *file = (fault_file *)base;
    int result = enter(file, REFLEKS_FAULT_WRITE, SQLITE_IOERR_WRITE);
    if (result == SQLITE_OK) {
        result = file->real->pMethods->xWrite(file->real, buffer, size, offset);
        if (result == SQLITE_OK) record(file->node, STEP_WRITE, buffer, size, offset);
    } else if (file->disk->has_power && size > 1) {
        // A failed write may have stored its first half.
        if (file->real->pMethods->xWrite(file->real, buffer, size / 2, offset) == SQLITE_OK)
            record(file->node, STEP_WRITE, buffer, size / 2, offset);
    }
    return leave(file, result);
}

static int file_truncate(sqlite3_file *base, sqlite3_int64 size) {
    fault_file *file = (fault_file *)base;
    int result = enter(file, REFLEKS_FAULT_TRUNCATE, SQLITE_IOERR_TRUNCATE);
    if (result == SQLITE_OK) {
        result = file->real->pMethods->xTruncate(file->real, size);
        if (result == SQLITE_OK) record(file->node, STEP_TRUNCATE, NULL, 0, size);
    }
    return leave(file, result);
}

// The model alone decides what is durable, so the real disk need not be waited for.
static int file_sync(sqlite3_file *base, int flags) {
    (void)flags;
    fault_file *file = (fault_file *)base;
    int result = enter(file, REFLEKS_FAULT_SYNC, SQLITE_IOERR_FSYNC);
    if (result == SQLITE_OK) make_durable(file->node);
    return leave(file, result);
}

static int file_size(sqlite3_file *base, sqlite3_int64 *size) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xFileSize(file->real, size);
}

static int file_lock(sqlite3_file *base, int level) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xLock(file->real, level);
}

static int file_unlock(sqlite3_file *base, int level) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xUnlock(file->real, level);
}

static int file_check_reserved_lock(sqlite3_file *base, int *result) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xCheckReservedLock(file->real, result);
}

static int file_control(sqlite3_file *base, int operation, void *argument) {
    fault_file *file = (fault_file *)base;
    // Growing a file ahead would bypass the model.
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE) return SQLITE_OK;
    return file->real->pMethods->xFileControl(file->real, operation, argument);
}

static int file_sector_size(sqlite3_file *base) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xSectorSize(file->real);
}

static int file_device_characteristics(sqlite3_file *base) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xDeviceCharacteristics(file->real);
}

static int file_shm_map(sqlite3_file *base, int page, int size, int extend, void volatile **memory) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xShmMap(file->real, page, size, extend, memory);
}

static int file_shm_lock(sqlite3_file *base, int offset, int count, int flags) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xShmLock(file->real, offset, count, flags);
}

static void file_shm_barrier(sqlite3_file *base) {
    fault_file *file = (fault_file *)base;
    file->real->pMethods->xShmBarrier(file->real);
}

static int file_shm_unmap(sqlite3_file *base, int delete_it) {
    fault_file *file = (fault_file *)base;
    return file->real->pMethods->xShmUnmap(file->real, delete_it);
}

static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = file_close,
    .xRead = file_read,
    .xWrite = file_write,
    .xTruncate = file_truncate,
    .xSync = file_sync,
    .xFileSize = file_size,
    .xLock = file_lock,
    .xUnlock = file_unlock,
    .xCheckReservedLock = file_check_reserved_lock,
    .xFileControl = file_control,
    .xSectorSize = file_sector_size,
    .xDeviceCharacteristics = file_device_characteristics,
    .xShmMap = file_shm_map,
    .xShmLock = file_shm_lock,
    .xShmBarrier = file_shm_barrier,
    .xShmUnmap = file_shm_unmap,
};

// ---- sqlite3_vfs --------------------------------------------------------------------------------------------------

static int vfs_open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *base, int flags, int *out_flags) {
    refleks_fault_disk *disk = (refleks_fault_disk *)vfs;
    fault_file *file = (fault_file *)base;
    memset(file, 0, sizeof(*file));
    file->disk = disk;
    file->real = (sqlite3_file *)(file + 1);
    pthread_mutex_lock(&disk->mutex);
    int result = disk->has_power ? SQLITE_OK : SQLITE_CANTOPEN;
    if (result == SQLITE_OK) {
        if (disk->is_read_only) flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
        if (name) file->node = find_or_load(disk, name);
        result = disk->real->xOpen(disk->real, name, file->real, flags, out_flags);
    }
    pthread_mutex_unlock(&disk->mutex);
    if (result == SQLITE_OK || file->real->pMethods) file->base.pMethods = &methods;
    return result;
}

static int vfs_delete(sqlite3_vfs *vfs, const char *path, int sync_directory) {
    refleks_fault_disk *disk = (refleks_fault_disk *)vfs;
    pthread_mutex_lock(&disk->mutex);
    int result = admit(disk, path, REFLEKS_FAULT_DELETE, SQLITE_IOERR_DELETE);
    if (result == SQLITE_OK) {
        node *file = find_or_load(disk, path);
        result = disk->real->xDelete(disk->real, path, 0);
        if (result == SQLITE_OK) record(file, STEP_DELETE, NULL, 0, 0);
        if (result == SQLITE_OK && sync_directory) {
            make_durable(file);
            file->exists = 0;
        }
    }
    pthread_mutex_unlock(&disk->mutex);
    return result;
}

static int vfs_access(sqlite3_vfs *vfs, const char *path, int flags, int *result) {
    sqlite3_vfs *real = ((refleks_fault_disk *)vfs)->real;
    return real->xAccess(real, path, flags, result);
}

static int vfs_full_pathname(sqlite3_vfs *vfs, const char *path, int size, char *result) {
    sqlite3_vfs *real = ((refleks_fault_disk *)vfs)->real;
    return real->xFullPathname(real, path, size, result);
}

static int vfs_randomness(sqlite3_vfs *vfs, int size, char *result) {
    sqlite3_vfs *real = ((refleks_fault_disk *)vfs)->real;
    return real->xRandomness(real, size, result);
}

static int vfs_pause(sqlite3_vfs *vfs, int microseconds) {
    sqlite3_vfs *real = ((refleks_fault_disk *)vfs)->real;
    return real->xSleep(real, microseconds);
}

static int vfs_current_time(sqlite3_vfs *vfs, double *result) {
    sqlite3_vfs *real = ((refleks_fault_disk *)vfs)->real;
    return real->xCurrentTime(real, result);
}

static int vfs_current_time_64(sqlite3_vfs *vfs, sqlite3_int64 *result) {
    sqlite3_vfs *real = ((refleks_fault_disk *)vfs)->real;
    return real->xCurrentTimeInt64(real, result);
}

static int vfs_last_error(sqlite3_vfs *vfs, int size, char *result) {
    sqlite3_vfs *real = ((refleks_fault_disk *)vfs)->real;
    return real->xGetLastError(real, size, result);
}

// ---- The interface ------------------------------------------------------------------------------------------------

refleks_fault_disk *refleks_fault_disk_create(const char *name) {
    if (sqlite3_vfs_find(name)) return NULL;
    refleks_fault_disk *disk = calloc(1, sizeof(*disk));
    if (disk == NULL) return NULL;
    disk->real = sqlite3_vfs_find(NULL);
    disk->name = strdup(name);
    disk->has_power = 1;
    pthread_mutex_init(&disk->mutex, NULL);
    disk->vfs = (sqlite3_vfs){
        .iVersion = 2,
        .szOsFile = (int)sizeof(fault_file) + disk->real->szOsFile,
        .mxPathname = disk->real->mxPathname,
        .zName = disk->name,
        .xOpen = vfs_open,
        .xDelete = vfs_delete,
        .xAccess = vfs_access,
        .xFullPathname = vfs_full_pathname,
        .xRandomness = vfs_randomness,
        .xSleep = vfs_pause,
        .xCurrentTime = vfs_current_time,
        .xGetLastError = vfs_last_error,
        .xCurrentTimeInt64 = vfs_current_time_64,
    };
    sqlite3_vfs_register(&disk->vfs, 0);
    return disk;
}

static void forget_nodes(refleks_fault_disk *disk) {
    while (disk->nodes) {
        node *next = disk->nodes->next;
        forget_steps(disk->nodes);
        free(disk->nodes->path);
        free(disk->nodes->bytes);
        free(disk->nodes);
        disk->nodes = next;
    }
}

void refleks_fault_disk_destroy(refleks_fault_disk *disk) {
    sqlite3_vfs_unregister(&disk->vfs);
    forget_nodes(disk);
    pthread_mutex_destroy(&disk->mutex);
    free(disk->name);
    free(disk);
}

void refleks_fault_disk_fail(
    refleks_fault_disk *disk, int operations, const char *suffix, uint64_t nth, int code, int sticky) {
    pthread_mutex_lock(&disk->mutex);
    disk->operations = operations;
    strncpy(disk->suffix, suffix, sizeof(disk->suffix) - 1);
    disk->nth = nth;
    disk->code = code;
    disk->sticky = sticky;
    disk->has_failed = 0;
    disk->seen = 0;
    pthread_mutex_unlock(&disk->mutex);
}

int refleks_fault_disk_has_failed(refleks_fault_disk *disk) {
    pthread_mutex_lock(&disk->mutex);
    int result = disk->has_failed;
    pthread_mutex_unlock(&disk->mutex);
    return result;
}

uint64_t refleks_fault_disk_count(refleks_fault_disk *disk) {
    pthread_mutex_lock(&disk->mutex);
    uint64_t result = disk->seen;
    pthread_mutex_unlock(&disk->mutex);
    return result;
}

void refleks_fault_disk_set_read_only(refleks_fault_disk *disk, int read_only) {
    pthread_mutex_lock(&disk->mutex);
    disk->is_read_only = read_only;
    pthread_mutex_unlock(&disk->mutex);
}

void refleks_fault_disk_cut_power(refleks_fault_disk *disk) {
    pthread_mutex_lock(&disk->mutex);
    disk->has_power = 0;
    pthread_mutex_unlock(&disk->mutex);
}

// splitmix64.
static uint64_t draw(uint64_t *state) {
    uint64_t z = (*state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

static void settle(node *file, int keep, uint64_t *random) {
    for (step *taken = file->first; taken; taken = taken->next) {
        if (keep == REFLEKS_FAULT_KEEP_NOTHING) continue;
        int size = taken->size;
        if (keep == REFLEKS_FAULT_KEEP_SOME) {
            uint64_t chance = draw(random) % 4;
            if (chance < 2) continue;
            if (chance == 2 && size > 512) size = (int)(draw(random) % (uint64_t)(size / 512 + 1)) * 512;
        }
        perform(file, taken, size);
    }
    forget_steps(file);
}

static int store(const node *file) {
    if (!file->exists) return unlink(file->path) == 0 || errno == ENOENT ? 0 : errno;
    int descriptor = open(file->path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (descriptor < 0) return errno;
    int result = pwrite(descriptor, file->bytes, (size_t)file->size, 0) == file->size ? 0 : EIO;
    close(descriptor);
    return result;
}

int refleks_fault_disk_restore_power(refleks_fault_disk *disk, int keep, uint64_t seed) {
    pthread_mutex_lock(&disk->mutex);
    int result = 0;
    for (node *file = disk->nodes; file; file = file->next) {
        settle(file, keep, &seed);
        int stored = store(file);
        if (stored != 0) result = stored;
        // Shared memory does not survive.
        char *shared = sqlite3_mprintf("%s-shm", file->path);
        if (shared) unlink(shared);
        sqlite3_free(shared);
    }
    forget_nodes(disk);
    disk->operations = 0;
    disk->has_failed = 0;
    disk->nth = 0;
    disk->has_power = 1;
    pthread_mutex_unlock(&disk->mutex);
    return result;
}
