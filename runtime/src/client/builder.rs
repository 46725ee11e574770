//! Settings of a client.

use std::{marker::PhantomData, sync::Arc, time::Duration};

use http::Uri;

use super::{
    Bases, Client, Config, Inner, KEY_VARIABLE, Pinned,
    headers::{self, AppInfo},
    prepare::not_empty,
    telemetry::Telemetry,
};
use crate::{ApiKey, Base, Error, Observer, transport::Transport};

/// Collects the settings of a client.
#[must_use = "a builder does nothing until it builds"]
pub struct ClientBuilder<C = Client> {
    config: Config,
    app: Option<AppInfo>,
    transport: Option<Arc<dyn Transport>>,
    #[cfg(feature = "hyper")]
    via: crate::transport::Via,
    #[cfg(feature = "hyper")]
    root_certificates: Vec<Vec<u8>>,
    fault: Option<String>,
    client: PhantomData<fn() -> C>,
}

/// Whether a URL can be a base. What is said of one that cannot does not show it, for there may be a password in it.
fn check_base(url: &str) -> Result<(), String> {
    let why = match url.parse::<Uri>() {
        Err(error) => format!("{error}"),
        Ok(_) if !(url.starts_with("http://") || url.starts_with("https://")) => {
            "it does not begin with `http://` or `https://`".to_owned()
        }
        Ok(_) if url.contains(['?', '#']) => "it has a query or a fragment".to_owned(),
        Ok(uri) => match uri.authority() {
            Some(authority) if authority.as_str().contains('@') => {
                "it has a user or a password in it: send them as a header (`http_header`)"
                    .to_owned()
            }
            Some(authority) if !authority.host().is_empty() => return Ok(()),
            _ => "it has no host".to_owned(),
        },
    };
    Err(format!(
        "a base URL is not of the form `https://host/path`: {why}"
    ))
}

impl<C: Pinned> ClientBuilder<C> {
    /// Begins with this API key and the default settings.
    pub fn new(key: impl Into<ApiKey>) -> Self {
        Self {
            config: Config {
                key: key.into(),
                version: None,
                pinned: C::API_VERSION,
                account: None,
                context: None,
                bases: Bases::default(),
                timeout: Duration::from_secs(80),
                download_timeout: Duration::from_secs(60 * 60),
                max_response_size: 64 << 20,
                max_retries: 2,
                retry_rate_limits: false,
                telemetry: true,
                observers: Vec::new(),
            },
            app: None,
            transport: None,
            #[cfg(feature = "hyper")]
            via: crate::transport::Via::default(),
            #[cfg(feature = "hyper")]
            root_certificates: Vec::new(),
            fault: None,
            client: PhantomData,
        }
    }

    /// Begins with the API key in the environment variable `STRIPE_SECRET_KEY`.
    ///
    /// # Errors
    /// The variable is not set, or is not Unicode.
    pub fn from_env() -> Result<Self, Error> {
        match std::env::var(KEY_VARIABLE) {
            Ok(key) => Ok(Self::new(key)),
            Err(_) => Err(Error::usage(format!(
                "the environment variable {KEY_VARIABLE} is not set to an API key"
            ))),
        }
    }

    /// Asks for this API version in every request, in place of the one that the emitted types are made for.
    pub fn stripe_version(mut self, version: impl Into<String>) -> Self {
        self.config.version = Some(version.into());
        self
    }

    /// Acts for this connected account (`Stripe-Account`) in every request that names no other.
    pub fn stripe_account(mut self, account: impl Into<String>) -> Self {
        self.config.account = Some(account.into());
        self
    }

    /// Acts in this context, a path of ids joined by `/` (`Stripe-Context`), in every request that names no other.
    pub fn stripe_context(mut self, context: impl Into<String>) -> Self {
        self.config.context = Some(context.into());
        self
    }

    /// Tells Stripe who uses this client: a name, and where known a version and a URL.
    pub fn app_info(
        mut self,
        name: impl Into<String>,
        version: Option<&str>,
        url: Option<&str>,
    ) -> Self {
        self.app = Some(AppInfo {
            name: name.into(),
            version: version.map(str::to_owned),
            url: url.map(str::to_owned),
        });
        self
    }

    /// Finds one of Stripe's servers elsewhere: `http://localhost:12111`.
    pub fn base_url(mut self, base: Base, url: &str) -> Self {
        if let Err(why) = check_base(url) {
            self.fault.get_or_insert(why);
        }
        self.config.bases.set(base, url);
        self
    }

    /// Finds all of Stripe's servers at one place, as a mock server has them.
    pub fn base_urls(self, url: &str) -> Self {
        [Base::Api, Base::Files, Base::MeterEvents, Base::Connect]
            .into_iter()
            .fold(self, |builder, base| builder.base_url(base, url))
    }

    /// How long one try may take, from connecting to the end of the response. 80 seconds if not set.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.config.timeout = timeout;
        self
    }

    /// How long a download may take as a whole, from the head of its response on. An hour if not set; between two pieces of it at
    /// most the [`timeout`](Self::timeout) may pass.
    pub fn download_timeout(mut self, timeout: Duration) -> Self {
        self.config.download_timeout = timeout;
        self
    }

    /// How many bytes the body of a response may have. 64 MiB if not set. What is larger fails the call, as
    /// [`ErrorKind::TooLarge`](crate::ErrorKind::TooLarge); of an error, the rest is cut off. A download
    /// has no limit as long as it is read by its pieces; [`Download::bytes`](crate::Download::bytes) has this one.
    pub fn max_response_size(mut self, bytes: u64) -> Self {
        self.config.max_response_size = bytes;
        self
    }

    /// How often a call is tried again at most. 2 if not set.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.config.max_retries = retries;
        self
    }

    /// Retries an answer of status 429 even if Stripe does not ask for it. Off if not set: when a limit is reached,
    /// more requests seldom help.
    pub fn retry_rate_limits(mut self, retry: bool) -> Self {
        self.config.retry_rate_limits = retry;
        self
    }

    /// Whether to tell Stripe how long the previous request took, and its id. On if not set.
    pub fn telemetry(mut self, telemetry: bool) -> Self {
        self.config.telemetry = telemetry;
        self
    }

    /// Calls `observer` before each try and after it. May be used several times.
    pub fn observer(mut self, observer: impl Observer) -> Self {
        self.config.observers.push(Arc::new(observer));
        self
    }

    /// Sends through `transport` in place of the default one. Proxies and root certificates are the transport's then.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Sends through the proxy at `url` (`http://user:password@proxy:8080`), whatever the environment says.
    ///
    /// Without this, the default transport follows `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`. Both need the
    /// feature `proxy`, which is on by default.
    #[cfg(feature = "proxy")]
    pub fn proxy(mut self, url: &str) -> Self {
        self.via = crate::transport::Proxy::Url(url.to_owned());
        self
    }

    /// Sends directly, whatever the environment says of proxies.
    ///
    /// Without the feature `proxy` the default transport does so anyway. A library says it all the same, for it cannot know
    /// whether another part of the program turns the feature on.
    #[cfg(feature = "hyper")]
    pub fn no_proxy(mut self) -> Self {
        self.via = crate::transport::Via::None;
        self
    }

    /// Trusts the servers that this root certificate vouches for, beside those that are trusted anyway: for a company
    /// whose proxy looks into TLS. PEM (a file with several is taken whole) or DER. May be used several times.
    #[cfg(feature = "hyper")]
    pub fn add_root_certificate(mut self, certificate: impl Into<Vec<u8>>) -> Self {
        self.root_certificates.push(certificate.into());
        self
    }

    /// The client.
    ///
    /// # Errors
    /// The API key, a base URL, the proxy's URL or a root certificate is not one; or there is no transport.
    pub fn build(mut self) -> Result<C, Error> {
        if let Some(fault) = self.fault.take() {
            return Err(Error::usage(fault));
        }
        if let Some(fault) = self.config.key.fault() {
            return Err(Error::usage(fault));
        }
        for (name, value) in [
            ("stripe_account", &self.config.account),
            ("stripe_context", &self.config.context),
            ("stripe_version", &self.config.version),
        ] {
            not_empty(name, value.as_deref())?;
        }
        let transport = match self.transport.take() {
            Some(transport) => transport,
            #[cfg(feature = "hyper")]
            None => Arc::new(crate::HyperTransport::via(
                std::mem::take(&mut self.via),
                &self.root_certificates,
            )?),
            #[cfg(not(feature = "hyper"))]
            None => {
                return Err(Error::usage(
                    "without the feature `hyper`, a client needs a transport of its own",
                ));
            }
        };
        Ok(self.build_with(transport))
    }

    /// The client over the default transport. A key that is not one fails each call.
    #[cfg(feature = "hyper")]
    #[doc(hidden)]
    #[must_use]
    pub fn build_default(self) -> C {
        self.build_with(Arc::new(crate::HyperTransport::new()))
    }

    fn build_with(self, transport: Arc<dyn Transport>) -> C {
        C::from(Client {
            inner: Arc::new(Inner {
                user_agent: headers::user_agent(self.app.as_ref()),
                client_user_agent: headers::client_user_agent(
                    self.app.as_ref(),
                    transport.library(),
                ),
                config: self.config,
                transport,
                telemetry: Telemetry::default(),
            }),
        })
    }
}
