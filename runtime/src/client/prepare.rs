//! From a request value to what goes over the wire, once for all tries of a call.

use std::{borrow::Cow, sync::OnceLock, time::Duration};

use bytes::Bytes;
use http::{
    HeaderMap, HeaderName, HeaderValue, Uri,
    header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, USER_AGENT},
};

use super::{Inner, random};
use crate::{
    ApiKey, Body, ByteStream, Error, Method, Request, Upload,
    request::multipart::Form,
    request::options::Options,
    request::upload::Version,
    transport::{TransportError, TransportErrorKind},
};

/// A call that is ready for its first try.
pub(super) struct Prepared {
    pub(super) method: http::Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    pub(super) payload: Payload,
    pub(super) idempotency_key: Option<Box<str>>,
    pub(super) timeout: Duration,
    pub(super) max_retries: u32,
}

/// The body of every try.
pub(super) enum Payload {
    Bytes(Bytes),
    Form {
        form: Form,
        upload: Upload,
        /// The version of the file that the first attempt opened.
        version: OnceLock<Version>,
    },
}

impl Payload {
    fn is_empty(&self) -> bool {
        matches!(self, Self::Bytes(bytes) if bytes.is_empty())
    }

    /// The body from its start. It fails if a file cannot be opened, or is not what it was in an earlier attempt: the attempts
    /// of a call have the same idempotency key, so they must be the same request.
    pub(super) async fn open(&self) -> Result<ByteStream, TransportError> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.clone().into()),
            Self::Form {
                form,
                upload,
                version,
            } => {
                let (contents, opened) = upload.open().await?;
                if *version.get_or_init(|| opened) != opened {
                    return Err(TransportError::new(
                        TransportErrorKind::Unsendable,
                        "the file to be uploaded has changed since the attempt before: send the request anew",
                    ));
                }
                Ok(form.around(contents))
            }
        }
    }
}

impl Inner {
    pub(super) fn prepare(&self, request: &Request) -> Result<Prepared, Error> {
        let none = Options::default();
        let options = request.options().unwrap_or(&none);
        if let Some(fault) = &options.fault {
            return Err(Error::usage(fault.clone()));
        }
        for (name, value) in [
            ("stripe_account", &options.stripe_account),
            ("stripe_context", &options.stripe_context),
            ("stripe_version", &options.stripe_version),
        ] {
            not_empty(name, value.as_deref())?;
        }
        let uri = self.uri(request)?;
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(
            AUTHORIZATION,
            bearer(options.api_key.as_ref().unwrap_or(&self.config.key))?,
        );
        if let Some(version) = self.version(request, options)? {
            put(&mut headers, "stripe-version", &version)?;
        }
        if let Some(account) = options
            .stripe_account
            .as_ref()
            .or(self.config.account.as_ref())
        {
            put(&mut headers, "stripe-account", account)?;
        }
        if let Some(context) = options
            .stripe_context
            .as_ref()
            .or(self.config.context.as_ref())
        {
            put(&mut headers, "stripe-context", context)?;
        }
        let idempotency_key = idempotency_key(request, options)?;
        if let Some(key) = &idempotency_key {
            put(&mut headers, "idempotency-key", key)?;
        }
        headers.insert(USER_AGENT, self.user_agent.clone());
        headers.insert("x-stripe-client-user-agent", self.client_user_agent.clone());

        let (payload, content_type) = payload(request, options)?;
        if let Some(content_type) = content_type {
            headers.insert(CONTENT_TYPE, content_type);
        }
        // HTTP libraries leave this out where there is no body, and some servers and proxies then refuse a POST or PUT, or wait.
        // https://www.rfc-editor.org/rfc/rfc9110#section-8.6-5
        if matches!(request.method(), Method::Post | Method::Put) && payload.is_empty() {
            headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
        }
        for (name, value) in &options.headers {
            headers.insert(name.clone(), value.clone());
        }

        let repeatable = options
            .upload
            .as_ref()
            .is_none_or(|(_, upload)| upload.can_be_sent_again());
        Ok(Prepared {
            method: match request.method() {
                Method::Get => http::Method::GET,
                Method::Post => http::Method::POST,
                Method::Put => http::Method::PUT,
                Method::Delete => http::Method::DELETE,
            },
            uri,
            headers,
            payload,
            idempotency_key,
            timeout: options.timeout.unwrap_or(self.config.timeout),
            max_retries: if repeatable {
                options.max_retries.unwrap_or(self.config.max_retries)
            } else {
                0
            },
        })
    }

    fn uri(&self, request: &Request) -> Result<Uri, Error> {
        let mut uri = self.config.bases.get(request.base()).to_owned();
        uri.push_str(request.path());
        if let Some(query) = request.query() {
            uri.push('?');
            uri.push_str(&query);
        }
        Uri::try_from(uri)
            .map_err(|error| Error::usage(format!("the URL of the request is not one: {error}")))
    }

    /// The caller's version, the builder's, the one that the emitted types were made for, or the client's own.
    fn version<'a>(
        &'a self,
        request: &Request,
        options: &'a Options,
    ) -> Result<Option<Cow<'a, str>>, Error> {
        let version = options
            .stripe_version
            .as_deref()
            .or(self.config.version.as_deref())
            .map(Cow::Borrowed)
            .or_else(|| request.version())
            .or(self.config.pinned.map(Cow::Borrowed));
        // OAuth has no versions.
        if version.is_none() && request.base() != crate::Base::Connect {
            return Err(Error::usage(
                "neither the request nor the client says which API version to ask for (`stripe_version`)",
            ));
        }
        Ok(version)
    }
}

/// An empty value would be sent as an empty header, by which Stripe acts for the platform itself, not for whom the caller meant.
pub(super) fn not_empty(name: &str, value: Option<&str>) -> Result<(), Error> {
    match value.map(str::trim) {
        Some("") => Err(Error::usage(format!(
            "`{name}` is empty: leave it out where there is none to be set"
        ))),
        _ => Ok(()),
    }
}

fn put(headers: &mut HeaderMap, name: &'static str, value: &str) -> Result<(), Error> {
    let value = HeaderValue::try_from(value).map_err(|_| {
        Error::usage(format!(
            "the value for header `{name}` has characters that no header can hold"
        ))
    })?;
    headers.insert(HeaderName::from_static(name), value);
    Ok(())
}

fn bearer(key: &ApiKey) -> Result<HeaderValue, Error> {
    if let Some(fault) = key.fault() {
        return Err(Error::usage(fault));
    }
    let mut value = HeaderValue::try_from(format!("Bearer {}", key.expose()))
        .map_err(|_| Error::usage("the API key has characters that no header can hold"))?;
    value.set_sensitive(true);
    Ok(value)
}

/// The caller's key, or a new one. Made here, once, so that every try of the call has the same.
fn idempotency_key(request: &Request, options: &Options) -> Result<Option<Box<str>>, Error> {
    if let Some(key) = &options.idempotency_key {
        let key = key.trim();
        return match key.chars().count() {
            1..=255 => Ok(Some(key.into())),
            count => Err(Error::usage(format!(
                "an idempotency key has 1 to 255 characters, not {count}"
            ))),
        };
    }
    if request.wants_idempotency_key() {
        Ok(Some(random::uuid()?.into()))
    } else {
        Ok(None)
    }
}

fn payload(request: &Request, options: &Options) -> Result<(Payload, Option<HeaderValue>), Error> {
    const FORM: HeaderValue = HeaderValue::from_static("application/x-www-form-urlencoded");
    const JSON: HeaderValue = HeaderValue::from_static("application/json");
    let body = || Bytes::from(request.body().unwrap_or_default());
    Ok(match request.body_kind() {
        Body::None | Body::Query => (Payload::Bytes(Bytes::new()), None),
        Body::Form => (Payload::Bytes(body()), Some(FORM)),
        Body::Json => (Payload::Bytes(body()), Some(JSON)),
        Body::Multipart => {
            let Some((name, upload)) = &options.upload else {
                return Err(Error::usage("an upload needs a file"));
            };
            if upload.name().contains('\0') {
                return Err(Error::usage(
                    "the name of the file to be uploaded has a NUL in it: give it another name",
                ));
            }
            let form = Form::new(
                random::uuid()?,
                &request.form_pairs(),
                (name, upload.name(), upload.declared_type()),
            );
            let content_type = HeaderValue::try_from(form.content_type())
                .map_err(|_| Error::usage("the boundary of the form is no header value"))?;
            let payload = Payload::Form {
                form,
                upload: upload.clone(),
                version: OnceLock::new(),
            };
            (payload, Some(content_type))
        }
    })
}
