// The system's SQLite 3. What Swift cannot import (macros, variadic functions) is repeated here as inline functions.
#ifndef REFLEKS_CSQLITE_H
#define REFLEKS_CSQLITE_H

#include <sqlite3.h>

// Binds a copy of `size` bytes; an empty blob is not NULL.
static inline int refleks_sqlite_bind_copy(sqlite3_stmt *statement, int index, const void *bytes, int size) {
    return size == 0 ? sqlite3_bind_zeroblob(statement, index, 0)
                     : sqlite3_bind_blob(statement, index, bytes, size, SQLITE_TRANSIENT);
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

#endif
