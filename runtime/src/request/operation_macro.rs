//! The macro behind every emitted request type.

use crate::Request;

/// A request whose result type is known: what [`operation!`](crate::operation) makes.
///
/// For code that handles any request; naming one operation, use the methods of its own request type.
pub trait ApiRequest: Sized {
    /// What the call returns.
    type Output;

    /// The request, to be looked at.
    fn as_request(&self) -> &Request;

    /// The request, without its result type.
    fn into_request(self) -> Request;
}

/// Declares a request type: a [`Request`] that knows its result.
///
/// ```ignore
/// operation! {
///     /// The request of [`list`].
///     pub struct ListRequest -> List<Card>, paged;
/// }
/// ```
/// `paged` adds streams of items and of pages, `expand` takes paths to be expanded, `download` in place of a
/// result type gives the body as a stream, and `error = Type` names the operation's own error type.
#[macro_export]
macro_rules! operation {
    ($(#[$meta:meta])* $visibility:vis struct $name:ident -> download $(, $flag:ident)*;) => {
        $crate::__operation_type!($(#[$meta])* $visibility $name, $crate::Download);
        impl $name {
            /// Sends the request. The file arrives as a stream, after the call resolves.
            #[inline]
            pub fn send(self, client: &$crate::Client) -> $crate::DownloadCall {
                $crate::DownloadCall::new(self.0, client)
            }
        }
        $($crate::__operation_extra!($name, $crate::Download, $flag);)*
    };
    ($(#[$meta:meta])* $visibility:vis struct $name:ident -> $output:ty $(, $flag:ident $(= $error:ty)?)*;) => {
        $crate::__operation_type!($(#[$meta])* $visibility $name, $output);
        impl $name {
            /// Sends the request.
            #[inline]
            pub fn send(self, client: &$crate::Client) -> $crate::Call<$output> {
                $crate::Call::new(self.0, client)
            }
        }
        $($crate::__operation_extra!($name, $output, $flag $(= $error)?);)*
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __operation_extra {
    ($name:ident, $output:ty, paged) => {
        impl $name {
            /// All items, from this page on; further pages are fetched as they are needed.
            #[inline]
            pub fn stream(
                self,
                client: &$crate::Client,
            ) -> $crate::Items<<$output as $crate::Paged>::Item> {
                $crate::Items::new::<$output>(self.0, client)
            }

            /// All pages, from this one on, each fetched when it is needed.
            #[inline]
            pub fn pages(self, client: &$crate::Client) -> $crate::Pages<$output> {
                $crate::Pages::new(self.0, client)
            }
        }
    };
    ($name:ident, $output:ty, expand) => {
        impl $name {
            /// Asks for the object in place of its id: one of the declared paths, or any text.
            #[inline]
            pub fn expand(
                mut self,
                path: impl ::core::convert::Into<$crate::ExpandPath<$output>>,
            ) -> Self {
                self.0.add_expand(path.into().into_string());
                self
            }
        }
    };
    ($name:ident, $output:ty, error = $error:ty) => {
        impl $name {
            /// What Stripe said, as this operation's own error type; `None` if the failure is not an answer of Stripe's.
            #[inline]
            pub fn error(
                error: &$crate::Error,
            ) -> ::core::option::Option<::core::result::Result<$error, $crate::DecodeError>> {
                error.declared()
            }
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __operation_type {
    ($(#[$meta:meta])* $visibility:vis $name:ident, $output:ty) => {
        $(#[$meta])*
        #[derive(Clone)]
        #[must_use = "a request does nothing until it is sent"]
        $visibility struct $name($crate::Request);

        impl $name {
            /// Sends this idempotency key (trimmed, at most 255 characters) in place of a generated one.
            #[inline]
            pub fn idempotency_key(mut self, key: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.0.set_idempotency_key(key.into());
                self
            }

            /// Acts for this connected account (`Stripe-Account`).
            #[inline]
            pub fn stripe_account(mut self, account: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.0.set_stripe_account(account.into());
                self
            }

            /// Acts in this context, a path of ids joined by `/` (`Stripe-Context`).
            #[inline]
            pub fn stripe_context(mut self, context: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.0.set_stripe_context(context.into());
                self
            }

            /// Uses this API key or session token in place of the client's.
            #[inline]
            pub fn api_key(mut self, key: impl ::core::convert::Into<$crate::ApiKey>) -> Self {
                self.0.set_api_key(key.into());
                self
            }

            /// Asks for another API version. The types of this crate are made for the version that is sent without this.
            #[inline]
            pub fn stripe_version(mut self, version: impl ::core::convert::Into<::std::string::String>) -> Self {
                self.0.set_stripe_version(version.into());
                self
            }

            /// Gives each try this long, in place of the client's timeout.
            #[inline]
            pub fn timeout(mut self, timeout: ::core::time::Duration) -> Self {
                self.0.set_timeout(timeout);
                self
            }

            /// Retries at most this often, in place of the client's number.
            #[inline]
            pub fn max_retries(mut self, retries: u32) -> Self {
                self.0.set_max_retries(retries);
                self
            }

            /// Adds an HTTP header. One that has a setting of its own, such as `Idempotency-Key`, is that setting; those by which a
            /// message is framed, such as `Content-Length`, fail the call before it is sent.
            #[inline]
            pub fn http_header(mut self, name: &str, value: &str) -> Self {
                self.0.set_http_header(name, value);
                self
            }

            /// Sets a parameter that the document does not know.
            #[inline]
            pub fn param(mut self, key: impl ::core::convert::Into<::std::string::String>, value: impl ::core::convert::Into<$crate::Value>) -> Self {
                self.0.set_extra_param(key.into(), value.into());
                self
            }

            /// Sets what is in an `Option`, if there is anything: `.when_some(name, |it, name| it.name(name))`. `None` changes nothing.
            #[inline]
            pub fn when_some<T>(
                self,
                value: ::core::option::Option<T>,
                set: impl ::core::ops::FnOnce(Self, T) -> Self,
            ) -> Self {
                match value {
                    ::core::option::Option::Some(value) => set(self, value),
                    ::core::option::Option::None => self,
                }
            }
        }

        impl $crate::ApiRequest for $name {
            type Output = $output;
            #[inline]
            fn as_request(&self) -> &$crate::Request {
                &self.0
            }
            #[inline]
            fn into_request(self) -> $crate::Request {
                self.0
            }
        }

        /// A request lends itself out to be looked at: its method, path, query and body.
        impl ::core::ops::Deref for $name {
            type Target = $crate::Request;
            #[inline]
            fn deref(&self) -> &$crate::Request {
                &self.0
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
