//! TLS by feature, above the connections: the system's (`native-tls`), else rustls, else none.

#[cfg(not(any(feature = "native-tls", feature = "any-rustls")))]
#[path = "none.rs"]
mod imp;
#[cfg(feature = "native-tls")]
#[path = "native.rs"]
mod imp;
#[cfg(all(feature = "any-rustls", not(feature = "native-tls")))]
#[path = "rustls.rs"]
mod imp;

pub(super) use imp::{Connector, is_certificate_error, over};

/// Whether a certificate is text with `BEGIN CERTIFICATE` lines, perhaps several and with remarks between, and not DER.
#[cfg(any(feature = "native-tls", feature = "any-rustls"))]
fn is_pem(certificate: &[u8]) -> bool {
    // DER begins with the tag of a sequence.
    certificate.first() != Some(&0x30)
}

#[cfg(any(feature = "native-tls", feature = "any-rustls"))]
const NO_CERTIFICATE: &str = "there is no certificate in the text";
