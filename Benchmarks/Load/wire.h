// The client side of refleks/1 (Protocol/WIRE.md), as little of it as a load generator needs: one connection, frames
// that are built in place, replies that are looked at and not decoded. A second implementation that is as cheap as one
// can be, because it shares the machine with the server that it measures.
#ifndef WIRE_H
#define WIRE_H

#include <openssl/ssl.h>

#include "../Peers/peer.h"

enum { HEADER = 12, MAXIMUM_PAYLOAD = 16372, DATA_WINDOW = 8 << 20 };
enum { HELLO = 1, CALL = 2, DATA = 3, STATUS = 4, CREDIT = 6, PING = 7, PONG = 8, GOAWAY = 9 };
enum { END = 1, MORE = 2, NONE = 4 };

typedef struct {
    unsigned char *bytes;
    size_t begin, end, capacity;
} buffer;

typedef struct link link_t;

// A frame that the server sent: DATA or STATUS of a stream.
typedef void (*frame_handler)(link_t *link, int type, int flags, uint32_t stream, const unsigned char *payload, size_t size);

struct link {
    int socket;
    SSL *ssl;
    buffer input, output;
    uint32_t next_stream;
    uint64_t streams_opened, stream_limit;   // credit of kind 3
    uint64_t data_sent, connection_limit;    // credit of kind 1
    uint64_t stream_sent, stream_data_limit; // credit of kind 2; of the one stream that sends DATA
    uint64_t stream_window;                  // what the server gives a stream at its beginning
    uint64_t data_received, credited;
    int has_hello;
    frame_handler handler;
    void *context;
};

// Opens a TCP connection to 127.0.0.1:`port`, shakes hands with the certificate `directory`/branch.pem, says HELLO.
link_t *link_open(const char *directory, int port, SSL_CTX *shared, frame_handler handler, void *context);
SSL_CTX *link_context(const char *directory);
void link_close(link_t *link);

// Room for a frame's payload in the output; `frame_end` fills in the header.
unsigned char *frame_begin(link_t *link);
void frame_end(link_t *link, int type, int flags, uint32_t stream, size_t size);

// The 12 bytes in front of a CALL's message.
unsigned char *call_head(unsigned char *at, uint32_t method);

// Whether another stream may be opened, and whether `size` bytes of DATA may be sent on the pushing stream.
int may_call(const link_t *link);
int may_send(const link_t *link, size_t size);

// Writes what is queued and reads what is there; waits up to `milliseconds` when there is nothing to do (-1 = for ever).
// Returns false when the server has ended the connection.
int link_turn(link_t *link, int milliseconds);
// The same for two connections.
int links_turn(link_t **links, int count, int milliseconds);

// Protobuf, by hand: each returns where the next field goes.
unsigned char *put_varint(unsigned char *at, uint64_t value);
unsigned char *put_number(unsigned char *at, int field, uint64_t value);
unsigned char *put_bytes(unsigned char *at, int field, const void *bytes, size_t size);
unsigned char *put_text(unsigned char *at, int field, const char *text);
uint64_t get_varint(const unsigned char **at, const unsigned char *end);

uint16_t get_u16(const unsigned char *at);
uint32_t get_u32(const unsigned char *at);
uint64_t get_u64(const unsigned char *at);

#endif
