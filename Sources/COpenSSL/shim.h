// The system's OpenSSL 3. Macros that Swift cannot import are repeated here as inline functions.
//
// OPENSSL_SUPPRESS_DEPRECATED keeps the one-shot SHA256_* state functions callable: HMAC starts from saved SHA-256
// states with them, which EVP_MD_CTX_copy only offers with two allocations per digest.
#ifndef REFLEKS_COPENSSL_H
#define REFLEKS_COPENSSL_H

#define OPENSSL_SUPPRESS_DEPRECATED 1

#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <openssl/x509_vfy.h>

#endif
