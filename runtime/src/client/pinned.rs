//! Clients of emitted crates, which know what version of the API their crate is made for.

use super::Client;

/// A client, and the API version that it asks for where a request knows none.
///
/// [`ClientBuilder`](crate::ClientBuilder) builds any such client.
pub trait Pinned: From<Client> + Into<Client> {
    /// The version that the types of the crate are made for; `None` if the client belongs to no such crate.
    const API_VERSION: Option<&'static str>;
}

impl Pinned for Client {
    const API_VERSION: Option<&'static str> = None;
}

/// Declares the `Client` of an emitted crate, and its `ClientBuilder`.
///
/// ```
/// stripe_runtime::client!("2026-05-27.dahlia");
///
/// # #[cfg(feature = "hyper")]
/// let client = Client::new("sk_test_…");
/// ```
/// It lends itself out as the [`Client`](crate::Client) of this crate, so that one suits all that sends requests. Its
/// point is what it adds: requests that come from no operation of the document (raw ones, further pages of a list
/// that came inside an object) ask for the version which the crate's types are made for, whatever was called before.
#[macro_export]
macro_rules! client {
    ($version:expr) => {
        /// Sends requests to Stripe. Cheap to clone: clones share connections and settings.
        ///
        /// Every request asks for the API version that this crate is made for, unless it or the builder says otherwise.
        #[derive(Clone)]
        pub struct Client($crate::Client);

        /// Collects the settings of a [`Client`].
        pub type ClientBuilder = $crate::ClientBuilder<Client>;

        impl Client {
            /// A client with settings of the caller's.
            pub fn builder(key: impl ::core::convert::Into<$crate::ApiKey>) -> ClientBuilder {
                $crate::ClientBuilder::new(key)
            }
        }

        $crate::__client_over_hyper!();

        impl $crate::Pinned for Client {
            const API_VERSION: ::core::option::Option<&'static str> =
                ::core::option::Option::Some($version);
        }

        impl ::core::convert::From<$crate::Client> for Client {
            fn from(client: $crate::Client) -> Self {
                Self(client)
            }
        }

        impl ::core::convert::From<Client> for $crate::Client {
            fn from(client: Client) -> Self {
                client.0
            }
        }

        impl ::core::ops::Deref for Client {
            type Target = $crate::Client;

            fn deref(&self) -> &$crate::Client {
                &self.0
            }
        }

        impl ::core::fmt::Debug for Client {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}

/// What a client can do that needs no transport of the caller's. A `cfg` in [`client!`](crate::client) itself would
/// ask for a feature of the crate that it is used in.
#[doc(hidden)]
#[cfg(feature = "hyper")]
#[macro_export]
macro_rules! __client_over_hyper {
    () => {
        impl Client {
            /// A client with this API key and the default settings.
            ///
            /// A key that is empty, or that has characters no key has, fails each call.
            #[must_use]
            pub fn new(key: impl ::core::convert::Into<$crate::ApiKey>) -> Self {
                Self::builder(key).build_default()
            }

            /// A client with the API key in the environment variable `STRIPE_SECRET_KEY`, and the default settings.
            ///
            /// # Errors
            /// The variable is not set, or is not an API key.
            pub fn from_env() -> ::core::result::Result<Self, $crate::Error> {
                ClientBuilder::from_env()?.build()
            }
        }
    };
}

/// Nothing, without a default transport.
#[doc(hidden)]
#[cfg(not(feature = "hyper"))]
#[macro_export]
macro_rules! __client_over_hyper {
    () => {};
}
