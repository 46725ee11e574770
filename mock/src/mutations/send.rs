//! Requests on their way into the mock, past the network.

use std::fmt;

use bytes::Bytes;
use hyper::Request;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use super::document::Operation;
use super::valid::FILE;
use crate::model::{Base, Encoding, Method, Model};
use crate::pipeline::{Incoming, Shared};

const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');
const BOUNDARY: &str = "boundary";

/// How lists look in a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lists {
    /// `list[0]=a`
    Numbered,
    /// `list[]=a`
    Pushed,
}

/// A request that can still be changed.
#[derive(Clone)]
pub(super) struct Sending {
    pub(super) base: Base,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) query: String,
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: Vec<u8>,
}

impl fmt::Display for Sending {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let body = self.body.get(..500).unwrap_or(&self.body);
        let body = String::from_utf8_lossy(body);
        let Self {
            base,
            method,
            path,
            query,
            headers,
            ..
        } = self;
        write!(f, "{base:?} {method} {path}?{query} {headers:?} {body}")
    }
}

/// What the mock says to a request.
pub(super) struct Said {
    pub(super) status: u16,
    pub(super) error: Value,
}

impl Sending {
    /// A request of an operation with parameters.
    pub(super) fn new(operation: &Operation, params: &Value) -> Self {
        let text = match operation.encoding {
            Encoding::Json => params.to_string(),
            Encoding::Multipart => parts(params),
            Encoding::Query | Encoding::Form => form(params, Lists::Numbered),
        };
        Self::of_text(operation, text)
    }

    /// A request of an operation with parameters that are encoded already.
    pub(super) fn of_text(operation: &Operation, text: impl Into<Vec<u8>>) -> Self {
        let version = Model::get().unwrap().version.clone();
        let mut sending = Self {
            base: operation.base,
            method: operation.method.as_str().to_owned(),
            path: operation.path.clone(),
            query: String::new(),
            headers: vec![
                ("authorization", "Bearer sk_test_1".to_owned()),
                ("stripe-version", version),
            ],
            body: Vec::new(),
        };
        let content_type = match operation.encoding {
            Encoding::Query => {
                sending.query = String::from_utf8(text.into()).unwrap();
                return sending;
            }
            Encoding::Form => "application/x-www-form-urlencoded".to_owned(),
            Encoding::Json => "application/json".to_owned(),
            Encoding::Multipart => format!("multipart/form-data; boundary={BOUNDARY}"),
        };
        sending.body = text.into();
        sending.headers.push(("content-type", content_type));
        sending
    }

    /// Sets a header, or takes it away.
    pub(super) fn header(mut self, name: &'static str, value: Option<&str>) -> Self {
        self.headers.retain(|(it, _)| *it != name);
        self.headers
            .extend(value.map(|value| (name, value.to_owned())));
        self
    }

    /// Sends the request.
    pub(super) fn ask(&self, mock: &Shared) -> Said {
        let target = match self.query.as_str() {
            "" => self.path.clone(),
            query => format!("{}?{query}", self.path),
        };
        let mut request = Request::builder().method(&*self.method).uri(target);
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        let outgoing = mock.handle(Incoming {
            base: self.base,
            head,
            body: Bytes::copy_from_slice(&self.body),
        });
        let body: Value = serde_json::from_slice(&outgoing.body).unwrap_or_default();
        Said {
            status: outgoing.status,
            error: body["error"].clone(),
        }
    }
}

/// Whether an operation takes a body.
pub(super) fn has_body(operation: &Operation) -> bool {
    operation.method == Method::Post
}

/// Parameters as a form.
pub(super) fn form(params: &Value, lists: Lists) -> String {
    let mut pairs = Vec::new();
    collect(params, String::new(), lists, ESCAPED, &mut pairs);
    let pairs = pairs
        .into_iter()
        .map(|(key, value)| format!("{key}={}", utf8_percent_encode(&value, ESCAPED)));
    pairs.collect::<Vec<_>>().join("&")
}

fn parts(params: &Value) -> String {
    const PLAIN: &AsciiSet = &AsciiSet::EMPTY;
    let mut pairs = Vec::new();
    collect(params, String::new(), Lists::Numbered, PLAIN, &mut pairs);
    let mut body = String::new();
    for (key, value) in pairs {
        let file = if value == FILE {
            "; filename=\"a.txt\""
        } else {
            ""
        };
        body.push_str(&format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{key}\"{file}\r\n\r\n{value}\r\n"
        ));
    }
    body + &format!("--{BOUNDARY}--\r\n")
}

fn collect(
    value: &Value,
    key: String,
    lists: Lists,
    escaped: &'static AsciiSet,
    pairs: &mut Vec<(String, String)>,
) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let name = utf8_percent_encode(name, escaped);
                let key = match &*key {
                    "" => name.to_string(),
                    key => format!("{key}[{name}]"),
                };
                collect(value, key, lists, escaped, pairs);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                let key = match lists {
                    Lists::Numbered => format!("{key}[{index}]"),
                    Lists::Pushed => format!("{key}[]"),
                };
                collect(item, key, lists, escaped, pairs);
            }
        }
        Value::Null => pairs.push((key, String::new())),
        Value::String(text) => pairs.push((key, text.clone())),
        other => pairs.push((key, other.to_string())),
    }
}
