//! rustls, on ring or on AWS-LC, with the root certificates of Mozilla or of the system, and those of the caller.

use std::{error::Error as StdError, sync::Arc};

use hyper_rustls::HttpsConnectorBuilder;
use rustls::{
    ClientConfig, RootCertStore,
    crypto::CryptoProvider,
    pki_types::{CertificateDer, pem::PemObject},
};

use super::{NO_CERTIFICATE, is_pem};
use crate::transport::hyper::{connect::Connect, find};

pub(crate) type Connector = hyper_rustls::HttpsConnector<Connect>;

pub(crate) fn over(connect: Connect, certificates: &[Vec<u8>]) -> Result<Connector, String> {
    let mut roots = trusted();
    for certificate in certificates {
        for certificate in parse(certificate)? {
            roots.add(certificate).map_err(|error| error.to_string())?;
        }
    }
    if roots.is_empty() {
        return Err("the system has no root certificates".to_owned());
    }
    let config = ClientConfig::builder_with_provider(provider())
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(HttpsConnectorBuilder::new()
        .with_tls_config(config)
        .https_or_http()
        .enable_http1()
        .wrap_connector(connect))
}

/// The system's.
#[cfg(feature = "native-roots")]
fn trusted() -> RootCertStore {
    let mut roots = RootCertStore::empty();
    // Some of the system's are often of a form that rustls does not take: the others are good nonetheless.
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    roots
}

/// Mozilla's.
#[cfg(not(feature = "native-roots"))]
fn trusted() -> RootCertStore {
    webpki_roots::TLS_SERVER_ROOTS.iter().cloned().collect()
}

fn parse(certificate: &[u8]) -> Result<Vec<CertificateDer<'_>>, String> {
    if !is_pem(certificate) {
        return Ok(vec![CertificateDer::from(certificate)]);
    }
    let parsed: Vec<_> = CertificateDer::pem_slice_iter(certificate)
        .collect::<Result<_, _>>()
        .map_err(|error| error.to_string())?;
    if parsed.is_empty() {
        return Err(NO_CERTIFICATE.to_owned());
    }
    Ok(parsed)
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
