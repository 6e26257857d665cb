// The system's SQLite 3. Macros that Swift cannot import are repeated here as inline functions.
#ifndef REFLEKS_CSQLITE_H
#define REFLEKS_CSQLITE_H

#include <sqlite3.h>

#endif
