//! What can go wrong with the mock itself, as opposed to what it does to its callers.

use std::{fmt, io};

/// The mock could not do what its user asked for. Printing it tells the cause as well, so it has no `source`.
#[derive(Debug)]
pub struct Error(Kind);

#[derive(Debug)]
enum Kind {
    Model,
    Listen(io::Error),
    Client(stripe::Error),
    Operation(String),
    Object(String),
    Sample(&'static str, String),
    Delivery(String, Box<dyn std::error::Error + Send + Sync>),
}

impl Error {
    pub(crate) fn model() -> Self {
        Self(Kind::Model)
    }

    pub(crate) fn listen(error: io::Error) -> Self {
        Self(Kind::Listen(error))
    }

    pub(crate) fn client(error: stripe::Error) -> Self {
        Self(Kind::Client(error))
    }

    pub(crate) fn operation(id: &str) -> Self {
        Self(Kind::Operation(id.to_owned()))
    }
}

impl Error {
    pub(crate) fn no_object(id: &str) -> Self {
        Self(Kind::Object(id.to_owned()))
    }

    pub(crate) fn sample(schema: &'static str, fault: impl fmt::Display) -> Self {
        Self(Kind::Sample(schema, fault.to_string()))
    }

    pub(crate) fn delivery(url: &str, fault: Box<dyn std::error::Error + Send + Sync>) -> Self {
        Self(Kind::Delivery(url.to_owned(), fault))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Kind::Model => f.write_str("the document built into the mock is broken"),
            Kind::Listen(error) => write!(f, "the mock cannot start on 127.0.0.1: {error}"),
            Kind::Client(error) => write!(f, "a client for the mock cannot be made: {error}"),
            Kind::Object(id) => write!(f, "no object of the document has an id like `{id}`"),
            Kind::Sample(schema, fault) => {
                write!(f, "no sample of `{schema}` can be made: {fault}")
            }
            Kind::Delivery(url, fault) => write!(f, "nothing can be delivered to {url}: {fault}"),
            Kind::Operation(id) => write!(
                f,
                "the document has no operation `{id}` (`cargo xtask operations` lists them)"
            ),
        }
    }
}

impl std::error::Error for Error {}
