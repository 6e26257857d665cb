// The system's OpenSSL 3. Macros that Swift cannot import are repeated here as inline functions.
#ifndef REFLEKS_COPENSSL_H
#define REFLEKS_COPENSSL_H

#include <openssl/ssl.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>
#include <openssl/x509_vfy.h>

#endif
