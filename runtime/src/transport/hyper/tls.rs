//! TLS by feature, beneath the connections.

use std::error::Error as StdError;

use super::connect::Connect;

#[cfg(feature = "rustls")]
pub(super) type Connector = hyper_rustls::HttpsConnector<Connect>;
#[cfg(not(feature = "rustls"))]
pub(super) type Connector = Connect;

#[cfg(feature = "rustls")]
pub(super) fn over(connect: Connect) -> Connector {
    hyper_rustls::HttpsConnectorBuilder::new()
        .with_webpki_roots()
        .https_or_http()
        .enable_http1()
        .wrap_connector(connect)
}

#[cfg(not(feature = "rustls"))]
pub(super) fn over(connect: Connect) -> Connector {
    connect
}

/// Whether the handshake failed because of the certificate, which no further try would change.
#[cfg(feature = "rustls")]
pub(super) fn is_certificate_error(error: &(dyn StdError + 'static)) -> bool {
    super::find::<rustls::Error>(error).is_some_and(|error| {
        matches!(
            error,
            rustls::Error::InvalidCertificate(_) | rustls::Error::NoCertificatesPresented
        )
    })
}

#[cfg(not(feature = "rustls"))]
pub(super) fn is_certificate_error(_: &(dyn StdError + 'static)) -> bool {
    false
}
