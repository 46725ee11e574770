//! The one error of a call.

use std::{borrow::Cow, error::Error as StdError, fmt, time::Duration};

use bytes::Bytes;
use http::HeaderMap;

use super::chain::Chain;
use super::salvage;
use crate::{
    ApiError, Decode, DecodeError, Map, Object, Partial, RawJson, Record, Resource, TransportError,
    TransportErrorKind, from_slice, response::ResponseInfo,
};

/// What kind of failure an [`Error`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A card was declined, or its details are wrong (`card_error`).
    Card,
    /// The request's parameters are wrong (`invalid_request_error`, or another answer of status 4xx).
    InvalidRequest,
    /// The idempotency key was used before, with other parameters (`idempotency_error`).
    Idempotency,
    /// The API key is missing or wrong (status 401).
    Authentication,
    /// The API key may not do this (status 403).
    Permission,
    /// There is no such object (status 404).
    NotFound,
    /// Another request was changing the object at that moment (status 409).
    Conflict,
    /// Too many requests (status 429).
    RateLimit,
    /// Something failed at Stripe (status 5xx, or an answer that no API gives).
    Api,
    /// No connection, or one that failed before the whole response was there.
    Connection,
    /// The server's TLS certificate was not accepted.
    Certificate,
    /// There was no response in time.
    Timeout,
    /// The response is larger than the client takes (`max_response_size` of its builder).
    TooLarge,
    /// The call succeeded, but its response is not what the document says: do not send the request again.
    /// [`Error::partial`] gives what can be read of the response.
    Decode,
    /// The request or the client is not fit to be used; nothing was sent.
    Usage,
}

/// The failure of a call. [`kind`](Self::kind) says what failed; all that is known of the response stays with it.
///
/// What to do about one:
///
/// - [`ErrorKind::Card`]: show [`message`](Self::message) to the customer, and decide by [`decline_code`](Self::decline_code).
///   The payment intent is `error.object::<PaymentIntent>()`. <https://docs.stripe.com/declines>
/// - [`call_succeeded`](Self::call_succeeded) is true: Stripe did what was asked, and only the response could not be read.
///   [`object_id`](Self::object_id) and [`partial`](Self::partial) give what is readable. Sending the request again with another
///   idempotency key would do its work a second time.
/// - [`ErrorKind::Connection`] and [`ErrorKind::Timeout`]: Stripe may or may not have done what was asked. Send the same request
///   again with [`idempotency_key`](Self::idempotency_key). <https://docs.stripe.com/error-low-level#idempotency>
/// - [`ErrorKind::RateLimit`], [`ErrorKind::Conflict`] and [`ErrorKind::Api`]: try again later; retries have been made already.
/// - All others: mend the request or the settings.
///
/// ```
/// # use stripe_runtime::{Decode, Error, ErrorKind, Record, Resource};
/// # fn example<PaymentIntent: Record + Resource>(error: &Error, log: impl Fn(&str, Option<String>)) {
/// if error.call_succeeded() {
///     // The intent exists. What cannot be read of it may be retrieved later.
///     log("created", error.object_id());
///     let intent = error.partial::<PaymentIntent>();
/// } else if error.kind() == ErrorKind::Card {
///     let declined = error.object::<PaymentIntent>();
/// }
/// # }
/// ```
///
/// Printing an error tells why it happened, down to the last cause, so it has no `source`: [`transport_error`](Self::transport_error)
/// and [`decode_error`](Self::decode_error) give the causes themselves. It never prints the body or any object in it, for
/// there may be secrets in there.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    info: Option<ResponseInfo>,
    idempotency_key: Option<Box<str>>,
    tries: u32,
    elapsed: Duration,
    after_unknown: bool,
    body: Bytes,
    api: Option<ApiError>,
    cause: Cause,
}

enum Cause {
    None,
    Transport(TransportError),
    Decode(DecodeError),
}

impl Error {
    fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
            info: None,
            idempotency_key: None,
            tries: 0,
            elapsed: Duration::ZERO,
            after_unknown: false,
            body: Bytes::new(),
            api: None,
            cause: Cause::None,
        }))
    }

    /// Nothing was sent, because of what the message says.
    pub(crate) fn usage(message: impl Into<Cow<'static, str>>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    /// A page came, but the list cannot go on after it.
    pub(crate) fn unpageable(message: &'static str) -> Self {
        Self::new(ErrorKind::Decode, message)
    }

    /// A response whose status is no success.
    pub(crate) fn api(info: ResponseInfo, body: Bytes) -> Self {
        let api = ApiError::from_body(&body);
        let kind = match (api.kind.as_deref(), info.status) {
            (_, 429) => ErrorKind::RateLimit,
            (Some("card_error"), _) => ErrorKind::Card,
            (Some("idempotency_error"), _) => ErrorKind::Idempotency,
            (_, 401) => ErrorKind::Authentication,
            (_, 403) => ErrorKind::Permission,
            (_, 404) => ErrorKind::NotFound,
            (_, 409) => ErrorKind::Conflict,
            (None, 402) if api.decline_code.is_some() => ErrorKind::Card,
            (Some("api_error"), _) => ErrorKind::Api,
            (_, 400..=499) => ErrorKind::InvalidRequest,
            _ => ErrorKind::Api,
        };
        let mut error = Self::new(kind, "");
        error.0.api = Some(api);
        error.0.body = body;
        error.with_info(info)
    }

    pub(crate) fn decode(info: ResponseInfo, body: Bytes, source: DecodeError) -> Self {
        let mut error = Self::new(
            ErrorKind::Decode,
            "the call succeeded, but its response is not what the document says",
        );
        error.0.cause = Cause::Decode(source);
        error.0.body = body;
        error.with_info(info)
    }

    pub(crate) fn transport(source: TransportError) -> Self {
        let kind = match source.kind() {
            TransportErrorKind::Connect | TransportErrorKind::Interrupted => ErrorKind::Connection,
            TransportErrorKind::Certificate => ErrorKind::Certificate,
            TransportErrorKind::Timeout => ErrorKind::Timeout,
            TransportErrorKind::TooLarge => ErrorKind::TooLarge,
            TransportErrorKind::Unsendable => ErrorKind::Usage,
        };
        let mut error = Self::new(kind, source.kind().words());
        error.0.cause = Cause::Transport(source);
        error
    }

    /// A response that broke off: what came of it stays with the error.
    pub(crate) fn interrupted(source: TransportError, info: ResponseInfo, body: Bytes) -> Self {
        let mut error = Self::transport(source);
        error.0.body = body;
        error.with_info(info)
    }

    pub(crate) fn with_info(mut self, info: ResponseInfo) -> Self {
        self.0.tries = info.tries;
        self.0.elapsed = info.elapsed;
        self.0.idempotency_key.clone_from(&info.idempotency_key);
        self.0.info = Some(info);
        self
    }

    pub(crate) fn with_call(
        mut self,
        idempotency_key: Option<Box<str>>,
        tries: u32,
        elapsed: Duration,
    ) -> Self {
        self.0.idempotency_key = idempotency_key;
        self.0.tries = tries;
        self.0.elapsed = elapsed;
        self
    }

    pub(crate) fn after_unknown(mut self, after_unknown: bool) -> Self {
        self.0.after_unknown = after_unknown;
        self
    }

    /// What failed.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// What Stripe said; `None` if the failure is not an answer of Stripe's.
    ///
    /// It is there for every answer whose status is no success, and has no fields if the body was no error object.
    #[must_use]
    pub fn api_error(&self) -> Option<&ApiError> {
        self.0.api.as_ref()
    }

    /// The `code` that Stripe gave, such as `card_declined`.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        self.0.api.as_ref()?.code.as_deref()
    }

    /// Why the issuer declined the card, such as `insufficient_funds`.
    #[must_use]
    pub fn decline_code(&self) -> Option<&str> {
        self.0.api.as_ref()?.decline_code.as_deref()
    }

    /// The parameter that the error is about.
    #[must_use]
    pub fn param(&self) -> Option<&str> {
        self.0.api.as_ref()?.param.as_deref()
    }

    /// What Stripe says in words; without such, what this crate says.
    #[must_use]
    pub fn message(&self) -> &str {
        self.0
            .api
            .as_ref()
            .and_then(|api| api.message.as_deref())
            .unwrap_or(&self.0.message)
    }

    /// The HTTP status, if the head of a response came.
    #[must_use]
    pub fn status(&self) -> Option<u16> {
        self.0.info.as_ref().map(ResponseInfo::status)
    }

    /// Stripe's id of the request.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.info.as_ref()?.request_id()
    }

    /// The headers of the response, if its head came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.info.as_ref().map(ResponseInfo::headers)
    }

    /// Whether Stripe carried the call out: the status of its response says so, and what failed is reading the response.
    #[must_use]
    pub fn call_succeeded(&self) -> bool {
        matches!(self.status(), Some(200..=299))
    }

    /// Whether an earlier attempt of this call was sent and got no answer, and no idempotency key tells Stripe that this is the
    /// same call. So a DELETE that says that there is no such object may have deleted it itself.
    #[must_use]
    pub fn may_have_succeeded_before(&self) -> bool {
        self.0.after_unknown
    }

    /// The id of the object in the response, where the [call succeeded](Self::call_succeeded) and the id came.
    #[must_use]
    pub fn object_id(&self) -> Option<String> {
        self.call_succeeded()
            .then(|| salvage::id(&self.0.body))
            .flatten()
    }

    /// As much of the result as can be read, where the [call succeeded](Self::call_succeeded): its fields that came, and are what
    /// their types say. `None` if there are none.
    #[must_use]
    pub fn partial<T: Record>(&self) -> Option<Partial<T>> {
        self.call_succeeded()
            .then(|| salvage::object(&self.0.body))
            .flatten()
            .map(Partial::new)
    }

    /// The body of the response as it came, or as much of it as came.
    #[must_use]
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// The idempotency key that was sent. Sending the same request again with this key cannot do its work twice.
    #[must_use]
    pub fn idempotency_key(&self) -> Option<&str> {
        self.0.idempotency_key.as_deref()
    }

    /// How many times the request was sent: 0 if it never was.
    #[must_use]
    pub fn tries(&self) -> u32 {
        self.0.tries
    }

    /// From the start of the call to its end, waits between tries included.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.0.elapsed
    }

    /// How the network failed, if it did.
    #[must_use]
    pub fn transport_error(&self) -> Option<&TransportError> {
        match &self.0.cause {
            Cause::Transport(error) => Some(error),
            _ => None,
        }
    }

    /// What could not be decoded, and where in the body, if that is what failed.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.0.cause {
            Cause::Decode(error) => Some(error),
            _ => None,
        }
    }

    /// An object that Stripe put into the error, by what it says under `object`: after a decline
    /// `error.object::<PaymentIntent>()` is the payment intent, with its new status. `None` if there is no such object.
    ///
    /// # Errors
    /// The object is not what its type says; [`object_partial`](Self::object_partial) gives what can be read of it.
    pub fn object<T: Resource>(&self) -> Option<Result<T, DecodeError>> {
        Some(self.raw_object(T::OBJECT)?.decode())
    }

    /// The same, as much of it as can be read.
    #[must_use]
    pub fn object_partial<T: Resource + Record>(&self) -> Option<Partial<T>> {
        Some(Partial::new(self.raw_object(T::OBJECT)?))
    }

    /// The property of the error with this object in it. Most have the name of their type; a `source` may be of several.
    fn raw_object(&self, object: &str) -> Option<Object> {
        self.api_error()?;
        let error = salvage::object(&self.0.body)?.get("error")?;
        let properties: Map<RawJson> = error.decode().ok()?;
        let is_it = |name: &str, value: &RawJson| {
            let says: Option<String> = value.get("object").and_then(|says| says.decode().ok());
            says.map_or(name == object, |says| says == object)
        };
        properties
            .iter()
            .filter(|(name, value)| is_it(name, value))
            .find_map(|(_, value)| value.decode().ok())
    }

    /// The body, decoded as the type that the document gives for it.
    ///
    /// # Errors
    /// The body is not a `T`.
    pub fn decode_body<T: Decode>(&self) -> Result<T, DecodeError> {
        from_slice(&self.0.body)
    }

    /// What the emitted request types' `error` does: the body as the operation's own error type, if Stripe answered.
    #[doc(hidden)]
    pub fn declared<T: Decode>(&self) -> Option<Result<T, DecodeError>> {
        self.api_error().map(|_| self.decode_body())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let api = self.api_error();
        if let Some(kind) = api.and_then(|api| api.kind.as_deref()) {
            write!(f, "{kind}: ")?;
        }
        match (self.message(), self.status()) {
            ("", Some(status)) => write!(
                f,
                "the answer has status {status}, and no error that can be read"
            )?,
            (message, _) => f.write_str(message)?,
        }
        if self.kind() == ErrorKind::NotFound && self.may_have_succeeded_before() {
            f.write_str("; an earlier attempt got no answer, and may have deleted it")?;
        }
        match &self.0.cause {
            Cause::None => {}
            Cause::Decode(error) => write!(f, ": {error}")?,
            // The transport's own words are the message.
            Cause::Transport(error) => write!(f, ": {}", Chain(error.cause()))?,
        }
        let notes = [
            ("code", self.code().map(Cow::Borrowed)),
            ("decline_code", self.decline_code().map(Cow::Borrowed)),
            ("param", self.param().map(Cow::Borrowed)),
            (
                "status",
                self.status().map(|status| Cow::Owned(status.to_string())),
            ),
            ("request", self.request_id().map(Cow::Borrowed)),
            ("object", self.object_id().map(Cow::Owned)),
        ];
        let mut open = " (";
        for (name, value) in notes
            .into_iter()
            .filter_map(|(name, value)| Some((name, value?)))
        {
            write!(f, "{open}{name} {value}")?;
            open = ", ";
        }
        if open == ", " {
            f.write_str(")")
        } else {
            Ok(())
        }
    }
}

/// What [`Display`](fmt::Display) says, behind the kind, and before how the call was made: what `main` prints of an error is to be
/// read by people.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.kind())?;
        if self.tries() > 1 {
            write!(f, ", after {} attempts", self.tries())?;
        }
        match self.idempotency_key() {
            Some(key) => write!(f, ", with the idempotency key {key}"),
            None => Ok(()),
        }
    }
}

impl StdError for Error {}
