//! TCP connections, below TLS: through the proxy that is set (`proxy`), else to the server itself.

use std::time::Duration;

use hyper_util::client::legacy::connect::HttpConnector;

#[cfg(not(feature = "proxy"))]
#[path = "direct.rs"]
mod imp;
#[cfg(feature = "proxy")]
#[path = "proxy.rs"]
mod imp;

#[cfg(feature = "proxy")]
pub use imp::Proxy;
pub(crate) use imp::Via;
pub(super) use imp::{Connect, by_default, via};

/// Connects to the host of the URL that it is given.
fn direct() -> HttpConnector {
    let mut direct = HttpConnector::new();
    direct.enforce_http(false);
    direct.set_nodelay(true);
    direct.set_keepalive(Some(Duration::from_secs(60)));
    direct
}
