//! The TLS library of the system: OpenSSL, Schannel or Security Framework, with the system's root certificates and those of
//! the caller.

use std::error::Error as StdError;

use native_tls::{Certificate, TlsConnector};

use super::{NO_CERTIFICATE, is_pem};
use crate::transport::hyper::{connect::Connect, find};

pub(crate) type Connector = hyper_tls::HttpsConnector<Connect>;

pub(crate) fn over(connect: Connect, certificates: &[Vec<u8>]) -> Result<Connector, String> {
    let mut builder = TlsConnector::builder();
    for certificate in certificates {
        let parsed = parse(certificate).map_err(|error| error.to_string())?;
        if parsed.is_empty() {
            return Err(NO_CERTIFICATE.to_owned());
        }
        for certificate in parsed {
            builder.add_root_certificate(certificate);
        }
    }
    let tls = builder.build().map_err(|error| error.to_string())?;
    Ok((connect, tls.into()).into())
}

fn parse(certificate: &[u8]) -> Result<Vec<Certificate>, native_tls::Error> {
    if is_pem(certificate) {
        Certificate::stack_from_pem(certificate)
    } else {
        Ok(vec![Certificate::from_der(certificate)?])
    }
}

/// Whether the handshake failed because of the certificate, which no further try would change.
pub(crate) fn is_certificate_error(error: &(dyn StdError + 'static)) -> bool {
    // The systems' errors have no kinds in common, but they all use the word.
    find::<native_tls::Error>(error).is_some_and(|error| error.to_string().contains("certificate"))
}
