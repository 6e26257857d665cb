#include "wire.h"

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <unistd.h>

// MARK: Numbers

static void put_u16(unsigned char *at, uint16_t value) { at[0] = (unsigned char)(value >> 8), at[1] = (unsigned char)value; }
static void put_u32(unsigned char *at, uint32_t value) { put_u16(at, (uint16_t)(value >> 16)), put_u16(at + 2, (uint16_t)value); }
static void put_u64(unsigned char *at, uint64_t value) { put_u32(at, (uint32_t)(value >> 32)), put_u32(at + 4, (uint32_t)value); }
uint16_t get_u16(const unsigned char *at) { return (uint16_t)(at[0] << 8 | at[1]); }
uint32_t get_u32(const unsigned char *at) { return (uint32_t)get_u16(at) << 16 | get_u16(at + 2); }
uint64_t get_u64(const unsigned char *at) { return (uint64_t)get_u32(at) << 32 | get_u32(at + 4); }

unsigned char *put_varint(unsigned char *at, uint64_t value) {
    while (value >= 0x80) *at++ = (unsigned char)(value | 0x80), value >>= 7;
    *at++ = (unsigned char)value;
    return at;
}

uint64_t get_varint(const unsigned char **at, const unsigned char *end) {
    uint64_t value = 0;
    for (int shift = 0; *at < end && shift < 64; shift += 7) {
        unsigned char byte = *(*at)++;
        value |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80) break;
    }
    return value;
}

unsigned char *put_number(unsigned char *at, int field, uint64_t value) {
    return put_varint(put_varint(at, (uint64_t)field << 3), value);
}

unsigned char *put_bytes(unsigned char *at, int field, const void *bytes, size_t size) {
    at = put_varint(put_varint(at, (uint64_t)field << 3 | 2), size);
    memcpy(at, bytes, size);
    return at + size;
}

unsigned char *put_text(unsigned char *at, int field, const char *text) { return put_bytes(at, field, text, strlen(text)); }

// MARK: Buffers

static unsigned char *reserve(buffer *self, size_t size) {
    if (self->begin == self->end) self->begin = self->end = 0;
    if (self->end + size > self->capacity && self->begin > 0) {
        memmove(self->bytes, self->bytes + self->begin, self->end - self->begin);
        self->end -= self->begin, self->begin = 0;
    }
    if (self->end + size > self->capacity) {
        self->capacity = (self->end + size) * 2;
        self->bytes = realloc(self->bytes, self->capacity);
    }
    return self->bytes + self->end;
}

unsigned char *frame_begin(link_t *link) { return reserve(&link->output, HEADER + MAXIMUM_PAYLOAD) + HEADER; }

void frame_end(link_t *link, int type, int flags, uint32_t stream, size_t size) {
    unsigned char *header = link->output.bytes + link->output.end;
    put_u32(header, (uint32_t)size);
    header[4] = (unsigned char)type, header[5] = (unsigned char)flags;
    put_u16(header + 6, 0);
    put_u32(header + 8, stream);
    link->output.end += HEADER + size;
    if (type == DATA) link->data_sent += size, link->stream_sent += size;
    if (type == CALL) link->streams_opened++;
}

unsigned char *call_head(unsigned char *at, uint32_t method) {
    put_u32(at, method), put_u32(at + 4, 0), put_u32(at + 8, 0);
    return at + 12;
}

int may_call(const link_t *link) { return link->streams_opened < link->stream_limit; }

int may_send(const link_t *link, size_t size) {
    return link->data_sent + size <= link->connection_limit && link->stream_sent + size <= link->stream_data_limit;
}

// MARK: Connection

SSL_CTX *link_context(const char *directory) {
    char certificate[4096], key[4096], authority[4096];
    snprintf(certificate, sizeof(certificate), "%s/branch.pem", directory);
    snprintf(key, sizeof(key), "%s/branch.key", directory);
    snprintf(authority, sizeof(authority), "%s/ca.pem", directory);
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, NULL);
    if (SSL_CTX_use_certificate_chain_file(context, certificate) != 1) stop(certificate, "cannot be used");
    if (SSL_CTX_use_PrivateKey_file(context, key, SSL_FILETYPE_PEM) != 1) stop(key, "cannot be used");
    if (SSL_CTX_load_verify_locations(context, authority, NULL) != 1) stop(authority, "cannot be used");
    if (SSL_CTX_set_alpn_protos(context, (const unsigned char *)"\x09refleks/1", 10) != 0) stop("ALPN", "cannot be set");
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    return context;
}

static void say_hello(link_t *link) {
    unsigned char *begin = frame_begin(link), *at = put_text(begin, 2, "refleks-load");
    at = put_number(at, 6, DATA_WINDOW);
    at = put_number(at, 7, DATA_WINDOW);
    frame_end(link, HELLO, 0, 0, (size_t)(at - begin));
}

link_t *link_open(const char *directory, int port, SSL_CTX *shared, frame_handler handler, void *context) {
    link_t *link = calloc(1, sizeof(*link));
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port)};
    int on = 1;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    link->socket = socket(AF_INET, SOCK_STREAM, 0);
    if (connect(link->socket, (struct sockaddr *)&address, sizeof(address)) != 0) stop("connect", strerror(errno));
    setsockopt(link->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
    link->ssl = SSL_new(shared ? shared : link_context(directory));
    SSL_set_fd(link->ssl, link->socket);
    if (SSL_connect(link->ssl) != 1) stop("TLS", "the handshake failed");
    fcntl(link->socket, F_SETFL, fcntl(link->socket, F_GETFL) | O_NONBLOCK);
    link->next_stream = 1;
    link->handler = handler, link->context = context;
    say_hello(link);
    while (!link->has_hello)
        if (!link_turn(link, -1)) stop("HELLO", "the server closed the connection");
    return link;
}

void link_close(link_t *link) {
    SSL_free(link->ssl);
    close(link->socket);
    free(link->input.bytes), free(link->output.bytes), free(link);
}

static void hear_hello(link_t *link, const unsigned char *at, size_t size) {
    const unsigned char *end = at + size;
    link->stream_limit = 64, link->connection_limit = 1 << 20, link->stream_window = 65536;
    while (at < end) {
        uint64_t key = get_varint(&at, end), value = get_varint(&at, end);
        if ((key & 7) == 2) at += value;
        if (key >> 3 == 6) link->stream_window = value;
        if (key >> 3 == 7) link->connection_limit = value;
        if (key >> 3 == 8) link->stream_limit = value;
    }
    link->stream_data_limit = link->stream_window;
    link->has_hello = 1;
}

static void hear_credit(link_t *link, const unsigned char *payload) {
    uint64_t limit = get_u64(payload + 8);
    if (payload[0] == 1 && limit > link->connection_limit) link->connection_limit = limit;
    if (payload[0] == 2 && limit > link->stream_data_limit) link->stream_data_limit = limit;
    if (payload[0] == 3 && limit > link->stream_limit) link->stream_limit = limit;
}

static void give_credit(link_t *link, int kind, uint32_t stream, uint64_t limit) {
    unsigned char *payload = frame_begin(link);
    memset(payload, 0, 8);
    payload[0] = (unsigned char)kind;
    put_u64(payload + 8, limit);
    frame_end(link, CREDIT, 0, stream, 16);
}

// Everything that was received is credited at once, in halves of a window.
static void count_data(link_t *link, uint32_t stream, size_t size) {
    link->data_received += size;
    if (link->data_received - link->credited < DATA_WINDOW / 2) return;
    link->credited = link->data_received;
    give_credit(link, 1, 0, link->credited + DATA_WINDOW);
    // Only a push stream receives this much DATA, and a connection carries one: stream and connection count alike.
    give_credit(link, 2, stream, link->credited + DATA_WINDOW);
}

static int hear(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size) {
    switch (type) {
    case HELLO: hear_hello(link, payload, size); break;
    case CREDIT: hear_credit(link, payload); break;
    case PING:
        memcpy(frame_begin(link), payload, 8);
        frame_end(link, PONG, 0, 0, 8);
        break;
    case DATA: count_data(link, stream, size), link->handler(link, type, flags, stream, payload, size); break;
    case STATUS: link->handler(link, type, flags, stream, payload, size); break;
    case GOAWAY: fprintf(stderr, "GOAWAY: %.*s\n", (int)size, (const char *)payload); return 0;
    default: break;
    }
    return 1;
}

static int read_frames(link_t *link) {
    while (link->input.end - link->input.begin >= HEADER) {
        const unsigned char *header = link->input.bytes + link->input.begin;
        size_t size = get_u32(header);
        if (size > MAXIMUM_PAYLOAD) stop("frame", "the server's frame is too large");
        if (link->input.end - link->input.begin < HEADER + size) break;
        link->input.begin += HEADER + size;
        if (!hear(link, header[4], header[5], get_u32(header + 8), header + HEADER, size)) return 0;
    }
    return 1;
}

// 1 = moved bytes, 0 = nothing to do, -1 = the connection has ended.
static int exchange(link_t *link) {
    int moved = 0;
    while (link->output.begin < link->output.end) {
        int written = SSL_write(link->ssl, link->output.bytes + link->output.begin, (int)(link->output.end - link->output.begin));
        if (written <= 0) break;
        link->output.begin += (size_t)written, moved = 1;
    }
    for (int reads = 0; reads < 16; reads++) {
        unsigned char *space = reserve(&link->input, 65536);
        int count = SSL_read(link->ssl, space, 65536);
        if (count <= 0) {
            int error = SSL_get_error(link->ssl, count);
            if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE) return -1;
            break;
        }
        link->input.end += (size_t)count, moved = 1;
        if (!read_frames(link)) return -1;
    }
    return moved;
}

int links_turn(link_t **links, int count, int milliseconds) {
    struct pollfd polls[8];
    int moved = 0;
    for (int index = 0; index < count; index++) {
        int result = exchange(links[index]);
        if (result < 0) return 0;
        moved |= result;
    }
    if (moved || milliseconds == 0) return 1;
    for (int index = 0; index < count && index < 8; index++) {
        int wants = links[index]->output.begin < links[index]->output.end;
        polls[index] = (struct pollfd){.fd = links[index]->socket, .events = (short)(POLLIN | (wants ? POLLOUT : 0))};
    }
    poll(polls, (nfds_t)count, milliseconds);
    return 1;
}

int link_turn(link_t *link, int milliseconds) { return links_turn(&link, 1, milliseconds); }
