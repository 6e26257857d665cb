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

// --- Certificates -------------------------------------------------------------------------------------------------

// Asked for the passphrase of an encrypted key: there is none, and a daemon must not prompt.
static inline int refleks_no_passphrase(char *buffer, int size, int writes, void *data) {
    (void)buffer; (void)size; (void)writes; (void)data;
    return -1;
}

static inline int refleks_error_is_no_start_line(unsigned long code) {
    return ERR_GET_LIB(code) == ERR_LIB_PEM && ERR_GET_REASON(code) == PEM_R_NO_START_LINE;
}

// Writes a distinguished name as RFC 2253 text. 1 = written.
static inline int refleks_name_print(BIO *bio, const X509_NAME *name) {
    return X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253) >= 0;
}

static inline long refleks_bio_memory(BIO *bio, char **bytes) { return BIO_get_mem_data(bio, bytes); }

// Adds an extension from OpenSSL's configuration syntax; `value` is always a constant of ours. 1 = added.
static inline int refleks_add_extension(X509 *certificate, X509 *issuer, int nid, const char *value) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, NULL, NULL, 0);
    X509V3_set_ctx_nodb(&context);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, nid, value);
    if (extension == NULL) return 0;
    int added = X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
    return added;
}

// Names the issuer's key in a revocation list. 1 = added.
static inline int refleks_crl_add_authority(X509_CRL *crl, X509 *issuer) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, NULL, NULL, crl, 0);
    X509V3_set_ctx_nodb(&context);
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(NULL, &context, NID_authority_key_identifier, "keyid:always");
    if (extension == NULL) return 0;
    int added = X509_CRL_add_ext(crl, extension, -1);
    X509_EXTENSION_free(extension);
    return added;
}

// Appends a GEN_URI, GEN_DNS (IA5 text) or GEN_IPADD (4 or 16 bytes) to a subject alternative name. 1 = appended.
static inline int refleks_names_append(GENERAL_NAMES *names, int kind, const unsigned char *bytes, int length) {
    GENERAL_NAME *name = GENERAL_NAME_new();
    ASN1_STRING *value = ASN1_STRING_type_new(kind == GEN_IPADD ? V_ASN1_OCTET_STRING : V_ASN1_IA5STRING);
    if (name == NULL || value == NULL || ASN1_STRING_set(value, bytes, length) != 1) {
        GENERAL_NAME_free(name);
        ASN1_STRING_free(value);
        return 0;
    }
    GENERAL_NAME_set0_value(name, kind, value);
    if (sk_GENERAL_NAME_push(names, name) > 0) return 1;
    GENERAL_NAME_free(name);
    return 0;
}

static inline int refleks_names_count(const GENERAL_NAMES *names) { return sk_GENERAL_NAME_num(names); }

// The value of entry `index` when it is of `kind`, borrowed from `names`; otherwise NULL.
static inline const ASN1_STRING *refleks_name_value(const GENERAL_NAMES *names, int index, int kind) {
    int actual = 0;
    const GENERAL_NAME *name = sk_GENERAL_NAME_value(names, index);
    if (name == NULL) return NULL;
    void *value = GENERAL_NAME_get0_value(name, &actual);
    return actual == kind ? (const ASN1_STRING *)value : NULL;
}

static inline int refleks_revoked_count(X509_CRL *crl) {
    int count = sk_X509_REVOKED_num(X509_CRL_get_REVOKED(crl));
    return count < 0 ? 0 : count;
}

static inline X509_REVOKED *refleks_revoked_entry(X509_CRL *crl, int index) {
    return sk_X509_REVOKED_value(X509_CRL_get_REVOKED(crl), index);
}

static inline STACK_OF(X509) *refleks_chain_new(void) { return sk_X509_new_null(); }
static inline int refleks_chain_push(STACK_OF(X509) *chain, X509 *certificate) { return sk_X509_push(chain, certificate); }
static inline int refleks_chain_count(const STACK_OF(X509) *chain) { return chain == NULL ? 0 : sk_X509_num(chain); }
static inline X509 *refleks_chain_entry(const STACK_OF(X509) *chain, int index) { return sk_X509_value(chain, index); }
// Frees the list, not its certificates.
static inline void refleks_chain_free(STACK_OF(X509) *chain) { sk_X509_free(chain); }

// --- TLS ----------------------------------------------------------------------------------------------------------

static inline void refleks_bio_retry_read(BIO *bio) { BIO_set_retry_read(bio); }
static inline void refleks_bio_clear_retry(BIO *bio) { BIO_clear_retry_flags(bio); }

static inline int refleks_ctx_set_versions(SSL_CTX *context, int minimum, int maximum) {
    return SSL_CTX_set_min_proto_version(context, minimum) == 1
        && SSL_CTX_set_max_proto_version(context, maximum) == 1;
}

static inline int refleks_ctx_set_groups(SSL_CTX *context, const char *groups) {
    return SSL_CTX_set1_groups_list(context, groups) == 1;
}

// Buffers are given back while idle, a retried write may come from another address, and one read takes all there is.
static inline void refleks_ctx_set_modes(SSL_CTX *context) {
    SSL_CTX_set_mode(context, SSL_MODE_RELEASE_BUFFERS | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(context, 1);
}

static inline void refleks_ctx_set_options(SSL_CTX *context) {
    SSL_CTX_set_options(context,
        SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE);
}

static inline void refleks_ctx_set_cache(SSL_CTX *context, int is_server) {
    SSL_CTX_set_session_cache_mode(context,
        is_server ? SSL_SESS_CACHE_OFF : SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
}

// The reason of the oldest error when libssl raised it, otherwise -1; the queue is left as it is.
static inline int refleks_ssl_error_reason(void) {
    unsigned long code = ERR_peek_error();
    return ERR_GET_LIB(code) == ERR_LIB_SSL ? ERR_GET_REASON(code) : -1;
}

static inline int refleks_ctx_add_chain(SSL_CTX *context, X509 *certificate) {
    return SSL_CTX_add1_chain_cert(context, certificate) == 1;
}

static inline int refleks_ssl_set_server_name(SSL *ssl, const char *name) {
    return SSL_set_tlsext_host_name(ssl, name) == 1;
}

static inline int refleks_ssl_has_extended_master_secret(SSL *ssl) {
    return SSL_version(ssl) >= TLS1_3_VERSION || SSL_get_extms_support(ssl) == 1;
}

#endif
