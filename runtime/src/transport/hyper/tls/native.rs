//! The TLS library of the system: OpenSSL, Schannel or Security Framework, with the system's root certificates.

use std::error::Error as StdError;

use crate::transport::hyper::{connect::Connect, find};

pub(crate) type Connector = hyper_tls::HttpsConnector<Connect>;

pub(crate) fn over(connect: Connect) -> Result<Connector, String> {
    let tls = native_tls::TlsConnector::new().map_err(|error| error.to_string())?;
    Ok((connect, tls.into()).into())
}

/// Whether the handshake failed because of the certificate, which no further try would change.
pub(crate) fn is_certificate_error(error: &(dyn StdError + 'static)) -> bool {
    // The systems' errors have no kinds in common, but they all use the word.
    find::<native_tls::Error>(error).is_some_and(|error| error.to_string().contains("certificate"))
}
