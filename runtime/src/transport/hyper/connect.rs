//! TCP connections, through a proxy where one is set.

use std::{
    pin::Pin,
    sync::Arc,
    task::{Context, Poll},
    time::Duration,
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

use crate::Error;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// Which proxy to go through.
#[derive(Clone, Debug, Default)]
pub enum Proxy {
    /// The environment's.
    #[default]
    Environment,
    /// This one.
    Url(String),
    /// None.
    None,
}

/// Makes TCP connections.
#[derive(Clone, Debug)]
pub(super) struct Connect {
    direct: HttpConnector,
    proxies: Option<Arc<Matcher>>,
}

impl Connect {
    pub(super) fn new(proxy: Proxy) -> Result<Self, Error> {
        match proxy {
            Proxy::Environment => Ok(Self::from_env()),
            Proxy::None => Ok(Self::with(None)),
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
                Ok(Self::with(Some(Matcher::builder().all(url).build())))
            }
        }
    }

    pub(super) fn from_env() -> Self {
        Self::with(Some(Matcher::from_env()))
    }

    fn with(proxies: Option<Matcher>) -> Self {
        let mut direct = HttpConnector::new();
        direct.enforce_http(false);
        direct.set_nodelay(true);
        direct.set_keepalive(Some(Duration::from_secs(60)));
        Self {
            direct,
            proxies: proxies.map(Arc::new),
        }
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
