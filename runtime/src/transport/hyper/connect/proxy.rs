//! Through a proxy where one is set, by the program or in the environment.

use std::{
    fmt,
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
};

use http::Uri;
use hyper_util::{
    client::{
        legacy::connect::{HttpConnector, proxy::Tunnel},
        proxy::matcher::Matcher,
    },
    rt::TokioIo,
};
use tokio::net::TcpStream;
use tower_service::Service;

use super::direct;
use crate::{Error, HyperTransport};

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Which proxy to go through.
#[derive(Clone, Default)]
pub enum Proxy {
    /// The environment's.
    #[default]
    Environment,
    /// This one.
    Url(String),
    /// None.
    None,
}

/// Shows no more of a URL than that there is one: there may be a password in it.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Environment => "Environment",
            Self::Url(_) => "Url(\"[redacted]\")",
            Self::None => "None",
        })
    }
}

/// What to connect through: what callers that exist without the feature, too, know it as.
pub(crate) use Proxy as Via;

impl HyperTransport {
    /// A transport that goes through `proxy`.
    ///
    /// # Errors
    /// The proxy's URL is not one that is supported.
    pub fn with_proxy(proxy: Proxy) -> Result<Self, Error> {
        Self::via(proxy, &[])
    }

    /// A transport that goes through `proxy`, and trusts the servers which these certificates (PEM, perhaps several in
    /// one, or DER) vouch for, beside all others that are trusted anyway.
    ///
    /// # Errors
    /// The proxy's URL is not one that is supported, or a certificate is not one.
    pub fn with_root_certificates(proxy: Proxy, certificates: &[Vec<u8>]) -> Result<Self, Error> {
        Self::via(proxy, certificates)
    }
}

/// Makes TCP connections.
#[derive(Clone)]
pub(crate) struct Connect {
    direct: HttpConnector,
    proxies: Option<Arc<Matcher>>,
}

/// Through the environment's.
pub(crate) fn by_default() -> Connect {
    Connect::with(Some(Matcher::from_env()))
}

pub(crate) fn via(proxy: Proxy) -> Result<Connect, Error> {
    match proxy {
        Proxy::Environment => Ok(by_default()),
        Proxy::None => Ok(Connect::with(None)),
        Proxy::Url(url) => {
            // Only the scheme is told of a URL that is wrong, for there may be a password in it.
            let scheme = url
                .parse::<Uri>()
                .ok()
                .and_then(|url| url.scheme_str().map(str::to_owned));
            if scheme.as_deref() != Some("http") {
                return Err(Error::usage(
                    "the URL of the proxy is not one of the form http://host:port",
                ));
            }
            Ok(Connect::with(Some(Matcher::builder().all(url).build())))
        }
    }
}

impl Connect {
    fn with(proxies: Option<Matcher>) -> Self {
        Self {
            direct: direct(),
            proxies: proxies.map(Arc::new),
        }
    }
}

impl fmt::Debug for Connect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Connect")
            .field("proxies", &self.proxies.is_some())
            .finish_non_exhaustive()
    }
}

impl Service<Uri> for Connect {
    type Response = TokioIo<TcpStream>;
    type Error = BoxError;
    type Future = Pin<Box<dyn Future<Output = Result<Self::Response, BoxError>> + Send>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.direct.poll_ready(cx).map_err(Into::into)
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let Some(proxy) = self
            .proxies
            .as_ref()
            .and_then(|proxies| proxies.intercept(&target))
        else {
            let connecting = self.direct.call(target);
            return Box::pin(async move { connecting.await.map_err(Into::into) });
        };
        if proxy.uri().scheme_str() != Some("http") {
            return Box::pin(async {
                Err("only proxies of the form http://host:port are supported".into())
            });
        }
        let mut tunnel = Tunnel::new(proxy.uri().clone(), self.direct.clone());
        if let Some(credentials) = proxy.basic_auth() {
            tunnel = tunnel.with_auth(credentials.clone());
        }
        let connecting = tunnel.call(with_port(target));
        Box::pin(async move { connecting.await.map_err(Into::into) })
    }
}

/// The URL with the port that its scheme stands for: the tunnel takes every URL without one for HTTPS.
fn with_port(target: Uri) -> Uri {
    let plain = target.scheme_str() == Some("http") && target.port().is_none();
    let Some(host) = target.host().filter(|_| plain) else {
        return target;
    };
    let address = format!("http://{host}:80/");
    address.parse().unwrap_or(target)
}
