//! No TLS: `http://` only.

use std::error::Error as StdError;

use crate::transport::hyper::connect::Connect;

pub(crate) type Connector = Connect;

pub(crate) fn over(connect: Connect, certificates: &[Vec<u8>]) -> Result<Connector, String> {
    if certificates.is_empty() {
        Ok(connect)
    } else {
        Err("root certificates are of no use without one of the TLS features".to_owned())
    }
}

pub(crate) fn is_certificate_error(_: &(dyn StdError + 'static)) -> bool {
    false
}
