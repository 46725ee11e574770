//! TLS by feature, above the connections: the system's (`native-tls`), else rustls, else none.

#[cfg(not(any(feature = "native-tls", feature = "any-rustls")))]
#[path = "tls/none.rs"]
mod imp;
#[cfg(feature = "native-tls")]
#[path = "tls/native.rs"]
mod imp;
#[cfg(all(feature = "any-rustls", not(feature = "native-tls")))]
#[path = "tls/rustls.rs"]
mod imp;

pub(super) use imp::{Connector, is_certificate_error, over};
