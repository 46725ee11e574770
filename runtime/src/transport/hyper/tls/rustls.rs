//! rustls, on ring or on AWS-LC, with the root certificates of Mozilla or of the system.

use std::{error::Error as StdError, sync::Arc};

use hyper_rustls::HttpsConnectorBuilder;
use rustls::crypto::CryptoProvider;

use crate::transport::hyper::{connect::Connect, find};

pub(crate) type Connector = hyper_rustls::HttpsConnector<Connect>;

pub(crate) fn over(connect: Connect) -> Result<Connector, String> {
    let builder = HttpsConnectorBuilder::new();
    #[cfg(feature = "native-roots")]
    let builder = builder.with_provider_and_native_roots(provider());
    #[cfg(not(feature = "native-roots"))]
    let builder = builder.with_provider_and_webpki_roots(provider());
    let builder = builder.map_err(|error| error.to_string())?;
    Ok(builder
        .https_or_http()
        .enable_http1()
        .wrap_connector(connect))
}

/// The program's choice, where it made one. It is never left to rustls to guess: that panics in a program whose other
/// dependencies bring a second provider.
fn provider() -> Arc<CryptoProvider> {
    CryptoProvider::get_default().cloned().unwrap_or_else(|| {
        #[cfg(feature = "rustls-aws-lc-rs")]
        let provider = rustls::crypto::aws_lc_rs::default_provider();
        #[cfg(not(feature = "rustls-aws-lc-rs"))]
        let provider = rustls::crypto::ring::default_provider();
        Arc::new(provider)
    })
}

/// Whether the handshake failed because of the certificate, which no further try would change.
pub(crate) fn is_certificate_error(error: &(dyn StdError + 'static)) -> bool {
    use rustls::Error;
    find::<Error>(error).is_some_and(|error| {
        matches!(
            error,
            Error::InvalidCertificate(_) | Error::NoCertificatesPresented
        )
    })
}
