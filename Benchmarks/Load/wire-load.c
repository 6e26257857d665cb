// Load on a running `refleksd serve --dev`, over TLS. One line of JSON each.
//
//   wire-load customers --codes FILE --count 100000          creates customers with common names, appends their codes to FILE
//   wire-load push      --codes FILE --seconds 10 [--items N] [--rate 0] [--window 2000]   durable PushInteractions
//   wire-load record    --codes FILE --seconds 10 [--inflight 256]                         pipelined RecordInteraction
//   wire-load view      --codes FILE --seconds 10 [--rate 0] [--inflight 64]               GetCustomer360 of random customers
//   wire-load search    --codes FILE --seconds 10 [--rate 0] [--inflight 1] [--kind K]     SearchCustomers: 0 names, 1 beginnings,
//                                                                                          2 slips, 3 one beginning; else in turn
//   wire-load top       --codes FILE --seconds 10 [--rate 0] [--inflight 1]               ListTopCustomers, 20 a page: by score, page
//                                                                                          after page, and the first page by value in turn;
//                                                                                          --kind 1, 2, 3: page after page by score, by
//                                                                                          value, by lifetime value
//   wire-load feedback  --codes FILE --seconds 10 [--items N] [--inflight 64]              pipelined SubmitFeedback: complaints of customers
//                                                                                          in turn, each opening a case
//   wire-load cases     --codes FILE --seconds 10 [--rate 0] [--inflight 1]               ListCases, 20 a page: page after page, and the
//                                                                                          first page of a branch in turn
//   wire-load visible   --codes FILE --seconds 10 --rate 1000   from the frame sent to the first view on another connection
//   wire-load idle      --count 1000                         what a connection without calls costs
//
// Always: --directory DIR/dev --port 7360 --pid PID. A rate of 0 means as fast as it is answered.
#include "wire.h"

#include <unistd.h>

enum { CREATE_CUSTOMER = 0x5D0C30E8, SEARCH = 0xDAFE4B59, VIEW_360 = 0x27AFD76F, RECORD = 0x02BD808F, PUSH = 0x0F11DEF1,
       TOP = 0x5667BCAD, FEEDBACK = 0x1C48A444, CASES = 0x7CA5E1F0 };
enum { CODE = 10, SLOTS = 1 << 16, SLOT_MASK = SLOTS - 1 };

typedef struct {
    // What was asked for.
    const char *directory, *codes_path;
    int port, pid;
    double seconds, rate;
    int64_t items, inflight, kind;
    // Customers.
    char (*codes)[CODE + 1];
    size_t code_count;
    FILE *created;
    // The run.
    uint64_t random, run_id;
    int64_t sent, answered, bytes;
    double start, now, cpu;
    double *latencies;
    size_t latency_count, latency_capacity;
    // By sequence or stream, wrapped: when it was sent; what it was sent for.
    double sent_at[SLOTS];
    int64_t sent_item[SLOTS];
    // For `top` and `cases`: where the next page begins; empty for the first one.
    char page_token[512];
    int64_t listed;
    // For `visible`: the second connection, and what is recorded and waits for a stream of it.
    link_t *other;
    struct { double sent_at; int64_t item; } recorded[SLOTS];
    size_t recorded_first, recorded_last;
} load;

// MARK: The server

static double server_cpu(const load *self) {
    char path[64], text[1024];
    unsigned long user, system;
    snprintf(path, sizeof(path), "/proc/%d/stat", self->pid);
    FILE *file = fopen(path, "r");
    if (file == NULL) return 0;
    size_t size = fread(text, 1, sizeof(text) - 1, file);
    fclose(file);
    text[size] = 0;
    char *rest = strrchr(text, ')');
    if (rest == NULL || sscanf(rest + 2, "%*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu %lu", &user, &system) != 2) return 0;
    return (double)(user + system) / (double)sysconf(_SC_CLK_TCK);
}

static long server_memory(const load *self) {
    char path[64], line[256];
    long kib = 0;
    snprintf(path, sizeof(path), "/proc/%d/status", self->pid);
    FILE *file = fopen(path, "r");
    if (file == NULL) return 0;
    while (fgets(line, sizeof(line), file))
        if (sscanf(line, "RssAnon: %ld", &kib) == 1) break;
    fclose(file);
    return kib;
}

// MARK: Requests

static const char *pick(load *self) { return self->codes[draw(&self->random) % self->code_count]; }

static unsigned char *put_interaction(unsigned char *at, const load *self, int64_t item, const char *code) {
    char event[64];
    unsigned char line[64], *end = line;
    snprintf(event, sizeof(event), "%llx-%lld", (unsigned long long)self->run_id, (long long)item);
    at = put_text(at, 1, "34-001");
    at = put_text(at, 2, event);
    at = put_number(at, 3, 10); // a purchase
    at = put_number(at, 4, 2);
    at = put_number(at, 5, 1);
    at = put_number(at, 6, 1);
    at = put_number(at, 9, self->run_id / 1000 + (uint64_t)item); // newer than what earlier runs recorded
    at = put_number(at, 10, 240);
    end = put_text(line, 1, "85123A");
    end = put_text(end, 2, "home");
    end = put_number(end, 3, 6000);
    end = put_number(end, 4, 15300);
    end = put_text(end, 5, "TRY");
    at = put_bytes(at, 11, line, (size_t)(end - line));
    end = put_number(line, 1, 1);
    end = put_number(end, 2, 15300);
    end = put_text(end, 3, "TRY");
    at = put_bytes(at, 12, line, (size_t)(end - line));
    at = put_text(at, 13, "autumn-2026");
    at = put_text(at, 15, "SOLD");
    at = put_text(at, 20, code);
    return put_text(at, 22, "asked for gift wrapping");
}

static unsigned char *put_record(unsigned char *at, const load *self, int64_t item, const char *code) {
    unsigned char bytes[1024];
    return put_bytes(at, 1, bytes, (size_t)(put_interaction(bytes, self, item, code) - bytes));
}

static unsigned char *put_view(unsigned char *at, const char *code, int interactions) {
    unsigned char bytes[64], *end = put_number(bytes, 1, 1);
    end = put_text(end, 2, "load");
    at = put_bytes(at, 1, bytes, (size_t)(end - bytes));
    end = put_text(bytes, 1, code);
    at = put_bytes(at, 2, bytes, (size_t)(end - bytes));
    return interactions ? put_number(at, 3, (uint64_t)interactions) : at;
}

// Opens a unary call whose message is already at `begin + 12`.
static uint32_t call(load *self, link_t *link, uint32_t method, unsigned char *begin, unsigned char *end, int64_t item) {
    uint32_t stream = link->next_stream;
    link->next_stream += 2;
    call_head(begin, method);
    frame_end(link, CALL, END, stream, (size_t)(end - begin));
    self->sent_at[stream / 2 & SLOT_MASK] = self->now;
    self->sent_item[stream / 2 & SLOT_MASK] = item;
    return stream;
}

// MARK: Answers

static void note(load *self, double latency) {
    if (self->latency_count == self->latency_capacity) {
        self->latency_capacity = self->latency_capacity ? self->latency_capacity * 2 : 1 << 16;
        self->latencies = realloc(self->latencies, self->latency_capacity * sizeof(double));
    }
    self->latencies[self->latency_count++] = latency;
}

static void must_be_ok(const unsigned char *payload, size_t size) {
    if (size >= 20 && get_u16(payload) == 0) return;
    fprintf(stderr, "code %d: %.*s\n", get_u16(payload), (int)(size - 20), (const char *)payload + 20);
    exit(1);
}

static void hear_status(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size) {
    load *self = link->context;
    (void)flags;
    self->bytes += (int64_t)size;
    if (type != STATUS) return;
    must_be_ok(payload, size);
    self->answered++;
    note(self, seconds_now() - self->sent_at[stream / 2 & SLOT_MASK]);
}

// A page of a list: where its token and its items stand.
static void hear_page(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size, uint64_t token, uint64_t items) {
    load *self = link->context;
    hear_status(link, type, flags, stream, payload, size);
    if (type != STATUS) return;
    const unsigned char *at = payload + 20 + get_u16(payload + 16), *end = payload + size;
    int is_paged = self->kind >= 0 || self->sent_item[stream / 2 & SLOT_MASK] % 2 == 0;
    if (is_paged) self->page_token[0] = 0;
    while (at < end) {
        uint64_t tag = get_varint(&at, end), length = get_varint(&at, end);
        if ((tag & 7) == 0) continue;
        if (length > (uint64_t)(end - at)) stop("list", "a reply ends within a field");
        if (is_paged && tag >> 3 == token && length < sizeof(self->page_token)) {
            memcpy(self->page_token, at, length);
            self->page_token[length] = 0;
        }
        self->listed += tag >> 3 == items;
        at += length;
    }
}

// RankedCustomers, and ListCasesResponse.
static void hear_ranked(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size) {
    hear_page(link, type, flags, stream, payload, size, 4, 5);
}

static void hear_cases(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size) {
    hear_page(link, type, flags, stream, payload, size, 3, 2);
}

static void hear_created(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size) {
    load *self = link->context;
    (void)flags, (void)stream;
    if (type != STATUS) return;
    must_be_ok(payload, size);
    // CreateCustomerResponse begins with field 1, the code.
    const unsigned char *reply = payload + 20 + get_u16(payload + 16);
    fprintf(self->created, "%.*s\n", (int)reply[1], (const char *)reply + 2);
    self->answered++;
}

static void hear_ack(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size) {
    load *self = link->context;
    const unsigned char *at = payload, *end = payload + size;
    (void)flags, (void)stream;
    if (type == STATUS) return must_be_ok(payload, size);
    get_varint(&at, end);
    uint64_t sequence = get_varint(&at, end);
    if (at >= end || *at != (2 << 3 | 2)) stop("push", "an item was refused");
    self->answered++;
    note(self, self->now - self->sent_at[sequence & SLOT_MASK]);
}

// Recorded: ask for the view on the other connection at once.
// Asks for the views of what is recorded, as far as the server's credit for streams allows.
static void view_recorded(load *self) {
    double now = self->now;
    while (self->recorded_first != self->recorded_last && may_call(self->other)) {
        size_t place = self->recorded_first++ & SLOT_MASK;
        int64_t item = self->recorded[place].item;
        unsigned char *begin = frame_begin(self->other);
        unsigned char *end = put_view(begin + 12, self->codes[(size_t)item % self->code_count], 1);
        self->now = self->recorded[place].sent_at;
        call(self, self->other, VIEW_360, begin, end, item);
    }
    self->now = now;
}

static void hear_recorded(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size) {
    load *self = link->context;
    (void)flags;
    if (type != STATUS) return;
    must_be_ok(payload, size);
    size_t slot = stream / 2 & SLOT_MASK;
    if (self->recorded_last - self->recorded_first == SLOTS) stop("visible", "too many views wait for a stream");
    self->recorded[self->recorded_last & SLOT_MASK].sent_at = self->sent_at[slot];
    self->recorded[self->recorded_last & SLOT_MASK].item = self->sent_item[slot];
    self->recorded_last++;
    view_recorded(self);
}

static void hear_visible(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size) {
    load *self = link->context;
    char event[64];
    size_t slot = stream / 2 & SLOT_MASK;
    (void)flags;
    if (type != STATUS) return;
    must_be_ok(payload, size);
    snprintf(event, sizeof(event), "%llx-%lld", (unsigned long long)self->run_id, (long long)self->sent_item[slot]);
    if (memmem(payload, size, event, strlen(event)) == NULL) stop("visible", "a recorded interaction is not in the view");
    self->answered++;
    note(self, seconds_now() - self->sent_at[slot]);
}

// MARK: Runs

static void begin(load *self) {
    self->start = self->now = seconds_now();
    self->cpu = server_cpu(self);
}

static void report(load *self, const char *name) {
    double elapsed = seconds_now() - self->start, cpu = server_cpu(self) - self->cpu;
    double p50 = 0, p99 = 0;
    if (self->latency_count > 0) {
        p50 = percentile(self->latencies, self->latency_count, 0.50);
        p99 = percentile(self->latencies, self->latency_count, 0.99);
    }
    printf("{\"load\":\"%s\",\"count\":%lld,\"seconds\":%.2f,\"per_second\":%.0f,\"server_cpu_us_each\":%.1f,"
           "\"per_server_cpu_second\":%.0f,\"bytes_each\":%lld,\"p50_us\":%.0f,\"p99_us\":%.0f,\"rss_anon_kib\":%ld}\n",
           name, (long long)self->answered, elapsed, (double)self->answered / elapsed, cpu / (double)self->answered * 1e6,
           (double)self->answered / cpu, (long long)(self->answered ? self->bytes / self->answered : 0), p50 * 1e6, p99 * 1e6,
           server_memory(self));
    fflush(stdout);
}

// Whether the next request is due: at the rate, within the time and the number of items.
static int is_due(load *self, double until) {
    if (self->now >= until || (self->items > 0 && self->sent >= self->items)) return 0;
    return self->rate == 0 || (double)self->sent < (self->now - self->start) * self->rate;
}

static int is_over(const load *self, double until) {
    return self->answered == self->sent && (self->now >= until || (self->items > 0 && self->sent >= self->items));
}

static link_t *open_link(load *self, SSL_CTX *context, frame_handler handler) {
    return link_open(self->directory, self->port, context, handler, self);
}

// Unary calls, at most `inflight` at once; `put` writes a request's message.
typedef unsigned char *(*writer)(load *self, unsigned char *at);

static void run_calls(load *self, const char *name, uint32_t method, writer put, frame_handler handler) {
    link_t *link = open_link(self, NULL, handler);
    begin(self);
    double until = self->start + self->seconds;
    while (!is_over(self, until)) {
        while (self->sent - self->answered < self->inflight && may_call(link) && is_due(self, until)) {
            unsigned char *space = frame_begin(link);
            call(self, link, method, space, put(self, space + 12), self->sent);
            self->sent++;
        }
        if (!link_turn(link, self->rate > 0 ? 1 : 10)) stop(name, "the server ended the connection");
        self->now = seconds_now();
    }
    report(self, name);
    link_close(link);
}

// Common names of Turkey; the first ones are drawn most often.
static const char *const given_names[] = {
    "Mehmet", "Mustafa", "Fatma", "Ahmet", "Ayşe", "Ali", "Emine", "Hüseyin", "Hatice", "Hasan", "Zeynep", "İbrahim", "Elif", "İsmail", "Meryem",
    "Osman", "Şerife", "Yusuf", "Zehra", "Murat", "Sultan", "Ömer", "Hanife", "Ramazan", "Merve", "Halil", "Havva", "Süleyman", "Zeliha", "Abdullah",
    "Esra", "Mahmut", "Fadime", "Recep", "Özlem", "Salih", "Hacer", "Fatih", "Yasemin", "Kadir", "Hülya", "Emre", "Cemile", "Hakan", "Sevim",
    "Adem", "Gülsüm", "Kemal", "Leyla", "Yaşar", "Dilek", "Bekir", "Çiğdem", "Ümit", "Büşra", "Çağrı", "Songül", "Işık", "Aysel", "Serkan",
};
static const char *const family_names[] = {
    "Yılmaz", "Kaya", "Demir", "Çelik", "Şahin", "Yıldız", "Yıldırım", "Öztürk", "Aydın", "Özdemir", "Arslan", "Doğan", "Kılıç", "Aslan", "Çetin",
    "Kara", "Koç", "Kurt", "Özkan", "Şimşek", "Polat", "Korkmaz", "Özcan", "Çakır", "Erdoğan", "Yavuz", "Can", "Acar", "Şen", "Aktaş",
    "Güler", "Yalçın", "Güneş", "Bozkurt", "Bulut", "Keskin", "Ünal", "Turan", "Gül", "Özer", "Işık", "Kaplan", "Avcı", "Sarı", "Tekin",
    "Taş", "Köse", "Yüksel", "Ateş", "Aksoy", "Çiftçi", "Uçar", "Karaca", "Sönmez", "Toprak", "Ünlü", "Duman", "Ekinci", "Kahraman", "Tunç",
    "Balcı", "Durmaz", "Erbaş", "Gökmen", "Hoşgör", "İnce", "Karataş", "Mutlu", "Oruç", "Pektaş",
};

static const char *draw_name(load *self, const char *const *names, size_t count) {
    size_t first = draw(&self->random) % count, second = draw(&self->random) % count;
    return names[first < second ? first : second];
}

#define DRAW(self, names) draw_name(self, names, sizeof(names) / sizeof(*(names)))

// The length of the first `letters` letters of UTF-8 text.
static size_t length_of(const char *text, size_t letters) {
    size_t size = 0;
    while (text[size] != 0 && letters > 0) {
        size++;
        while (((unsigned char)text[size] & 0xC0) == 0x80) size++;
        letters--;
    }
    return size;
}

static unsigned char *put_cases(load *self, unsigned char *at) {
    unsigned char bytes[64], *end = put_number(bytes, 1, 1);
    end = put_text(end, 2, "load");
    at = put_bytes(at, 1, bytes, (size_t)(end - bytes));
    int is_paged = self->sent % 2 == 0;
    if (!is_paged) at = put_text(at, 2, "34-001");
    at = put_number(at, 7, 20);
    return is_paged && self->page_token[0] ? put_text(at, 8, self->page_token) : at;
}

static unsigned char *put_complaint(load *self, unsigned char *at) {
    at = put_text(at, 1, self->codes[(size_t)self->sent % self->code_count]);
    at = put_number(at, 2, 4); // complaint
    at = put_text(at, 5, "Kargo söz verilen günde gelmedi, arayan da olmadı.");
    return put_number(at, 7, 2); // phone
}

// In turn: both names, their beginnings, both names with a letter left out of the second, the beginning of one.
static unsigned char *put_top(load *self, unsigned char *at) {
    unsigned char bytes[64], *end = put_number(bytes, 1, 1);
    end = put_text(end, 2, "load");
    at = put_bytes(at, 1, bytes, (size_t)(end - bytes));
    int is_paged = self->kind >= 0 || self->sent % 2 == 0;
    at = put_number(at, 2, self->kind >= 0 ? (uint64_t)self->kind : is_paged ? 1 : 2);
    at = put_number(at, 5, 20);
    return is_paged && self->page_token[0] ? put_text(at, 6, self->page_token) : at;
}

static unsigned char *put_search(load *self, unsigned char *at) {
    const char *given = DRAW(self, given_names), *family = DRAW(self, family_names);
    char query[128];
    int kind = (int)((self->kind < 0 ? self->sent : self->kind) % 4);
    size_t third = length_of(family, 3), before = length_of(family, 2);
    if (kind == 0) snprintf(query, sizeof(query), "%s %s", given, family);
    if (kind == 1) snprintf(query, sizeof(query), "%.*s %.*s", (int)length_of(given, 3), given, (int)third, family);
    if (kind == 2) snprintf(query, sizeof(query), "%s %.*s%s", given, (int)before, family, family + third);
    if (kind == 3) snprintf(query, sizeof(query), "%.*s", (int)third, family);
    unsigned char bytes[64], *end = put_number(bytes, 1, 1);
    end = put_text(end, 2, "load");
    at = put_bytes(at, 1, bytes, (size_t)(end - bytes));
    at = put_text(at, 2, query);
    return put_number(at, 3, 20);
}

static unsigned char *put_new_customer(load *self, unsigned char *at) {
    char value[64];
    unsigned char bytes[256], *end = put_text(bytes, 2, DRAW(self, given_names));
    end = put_text(end, 3, DRAW(self, family_names));
    at = put_bytes(at, 1, bytes, (size_t)(end - bytes));
    snprintf(value, sizeof(value), "%llx-%lld", (unsigned long long)self->run_id, (long long)self->sent);
    end = put_number(bytes, 1, 5); // loyalty
    end = put_text(end, 3, value);
    return put_bytes(at, 2, bytes, (size_t)(end - bytes));
}

static unsigned char *put_next_record(load *self, unsigned char *at) { return put_record(at, self, self->sent, pick(self)); }

static unsigned char *put_next_view(load *self, unsigned char *at) { return put_view(at, pick(self), 0); }

static void run_push(load *self) {
    link_t *link = open_link(self, NULL, hear_ack);
    int64_t window = self->inflight;
    unsigned char *space = frame_begin(link);
    uint32_t stream = link->next_stream;
    call_head(space, PUSH);
    frame_end(link, CALL, NONE, stream, 12);
    begin(self);
    double until = self->start + self->seconds;
    while (!is_over(self, until)) {
        while (self->sent - self->answered < window && may_send(link, 1024) && is_due(self, until)) {
            unsigned char record[1024];
            int64_t sequence = self->sent + 1;
            size_t size = (size_t)(put_record(record, self, sequence, pick(self)) - record);
            space = frame_begin(link);
            unsigned char *end = put_bytes(put_number(space, 1, (uint64_t)sequence), 2, record, size);
            frame_end(link, DATA, 0, stream, (size_t)(end - space));
            self->sent_at[sequence & SLOT_MASK] = self->now;
            self->sent++;
        }
        if (!link_turn(link, self->rate > 0 ? 1 : 10)) stop("push", "the server ended the connection");
        self->now = seconds_now();
    }
    report(self, "push");
    link_close(link);
}

static void run_visible(load *self) {
    link_t *links[2] = {open_link(self, NULL, hear_recorded), open_link(self, NULL, hear_visible)};
    self->other = links[1];
    begin(self);
    double until = self->start + self->seconds;
    while (!is_over(self, until)) {
        while (may_call(links[0]) && is_due(self, until)) {
            // The number of the item also picks the customer, so that the view asks for the same one.
            unsigned char *space = frame_begin(links[0]);
            const char *code = self->codes[(size_t)self->sent % self->code_count];
            call(self, links[0], RECORD, space, put_record(space + 12, self, self->sent, code), self->sent);
            self->sent++;
        }
        if (!links_turn(links, 2, 1)) stop("visible", "the server ended a connection");
        self->now = seconds_now();
        view_recorded(self);
    }
    report(self, "visible");
}

static void run_idle(load *self) {
    SSL_CTX *context = link_context(self->directory);
    long before = server_memory(self);
    begin(self);
    for (; self->answered < self->items; self->answered++) open_link(self, context, hear_status);
    sleep(2);
    long kib = server_memory(self) - before;
    printf("{\"load\":\"idle\",\"connections\":%lld,\"rss_anon_kib_before\":%ld,\"kib_each\":%.1f}\n", (long long)self->answered,
           before, (double)kib / (double)self->answered);
}

static void read_codes(load *self) {
    FILE *file = fopen(self->codes_path, "r");
    size_t capacity = 0;
    char line[64];
    if (file == NULL) stop(self->codes_path, "cannot be read");
    while (fgets(line, sizeof(line), file)) {
        if (self->code_count == capacity) {
            capacity = capacity ? capacity * 2 : 1024;
            self->codes = realloc(self->codes, capacity * sizeof(*self->codes));
        }
        line[strcspn(line, "\n")] = 0;
        snprintf(self->codes[self->code_count++], CODE + 1, "%.*s", CODE, line);
    }
    fclose(file);
    if (self->code_count == 0) stop(self->codes_path, "holds no codes");
}

int main(int count, char **arguments) {
    static load self;
    if (count < 2) stop("usage", "wire-load customers|push|record|view|search|top|feedback|cases|visible|idle --directory DIR --port PORT --pid PID …");
    const char *mode = arguments[1];
    count--, arguments++;
    self.directory = option(count, arguments, "directory", "demo-data/dev");
    self.codes_path = option(count, arguments, "codes", "codes.txt");
    self.port = (int)number(count, arguments, "port", 7360);
    self.pid = (int)number(count, arguments, "pid", 0);
    self.seconds = (double)number(count, arguments, "seconds", 10);
    self.rate = (double)number(count, arguments, "rate", 0);
    self.kind = number(count, arguments, "kind", -1);
    self.items = number(count, arguments, "items", 0);
    self.inflight = number(count, arguments, "inflight", strcmp(mode, "push") == 0 ? 2000 : strcmp(mode, "record") == 0 ? 256 : strcmp(mode, "search") == 0 || strcmp(mode, "top") == 0 || strcmp(mode, "cases") == 0 ? 1 : 64);
    if (self.inflight > SLOTS / 2) stop("--inflight", "is at most 32768");
    struct timespec time;
    clock_gettime(CLOCK_REALTIME, &time);
    self.run_id = self.random = (uint64_t)time.tv_sec * 1000000000u + (uint64_t)time.tv_nsec;
    if (strcmp(mode, "customers") == 0) {
        self.created = fopen(self.codes_path, "a");
        self.items = number(count, arguments, "count", 1000);
        self.seconds = 1e9;
        run_calls(&self, "customers", CREATE_CUSTOMER, put_new_customer, hear_created);
        return fclose(self.created);
    }
    if (strcmp(mode, "idle") == 0) {
        self.items = number(count, arguments, "count", 1000);
        run_idle(&self);
        return 0;
    }
    read_codes(&self);
    if (self.items > 0) self.seconds = 1e9;
    if (strcmp(mode, "push") == 0) run_push(&self);
    else if (strcmp(mode, "record") == 0) run_calls(&self, "record", RECORD, put_next_record, hear_status);
    else if (strcmp(mode, "view") == 0) run_calls(&self, "view", VIEW_360, put_next_view, hear_status);
    else if (strcmp(mode, "search") == 0) run_calls(&self, "search", SEARCH, put_search, hear_status);
    else if (strcmp(mode, "top") == 0) {
        run_calls(&self, "top", TOP, put_top, hear_ranked);
        if (self.listed == 0) stop("top", "nobody was listed");
    } else if (strcmp(mode, "feedback") == 0) run_calls(&self, "feedback", FEEDBACK, put_complaint, hear_status);
    else if (strcmp(mode, "cases") == 0) {
        run_calls(&self, "cases", CASES, put_cases, hear_cases);
        if (self.listed == 0) stop("cases", "no case was listed");
    } else if (strcmp(mode, "visible") == 0) run_visible(&self);
    else stop(mode, "is not a load");
    return 0;
}
