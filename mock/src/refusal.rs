//! Why a request is refused, and how Stripe says so.

use std::fmt;

use serde_json::{Value, json};

/// The `type` of an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorType {
    /// Stripe's own fault.
    Api,
    /// A card that was declined.
    Card,
    /// An idempotency key used for two different requests.
    Idempotency,
    /// A fault of the request.
    InvalidRequest,
}

impl ErrorType {
    /// The word that Stripe sends.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Api => "api_error",
            Self::Card => "card_error",
            Self::Idempotency => "idempotency_error",
            Self::InvalidRequest => "invalid_request_error",
        }
    }
}

/// A fault of a request, as its sender is told.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refusal {
    /// The status of the answer.
    pub status: u16,
    /// The `type` of the error.
    pub kind: ErrorType,
    /// The `code` of the error; v1 has some without.
    pub code: Option<&'static str>,
    /// The `decline_code` of a card that was declined.
    pub decline_code: Option<&'static str>,
    /// What is wrong, in words.
    pub message: String,
    /// The parameter at fault, as Stripe names it: `items[0][price]`.
    pub param: Option<String>,
}

impl Refusal {
    /// A fault of the request, with status 400 and no code.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            status: 400,
            kind: ErrorType::InvalidRequest,
            code: None,
            decline_code: None,
            message: message.into(),
            param: None,
        }
    }

    pub(crate) fn status(mut self, status: u16) -> Self {
        self.status = status;
        self
    }

    pub(crate) fn code(mut self, code: &'static str) -> Self {
        self.code = Some(code);
        self
    }

    pub(crate) fn param(mut self, param: impl Into<String>) -> Self {
        self.param = Some(param.into());
        self
    }

    /// The body of the answer. v2 always has a `code`.
    pub(crate) fn body(&self, is_v2: bool) -> Value {
        let mut error = json!({ "type": self.kind.as_str(), "message": self.message });
        let code = self.code.or(is_v2.then(|| self.code_of_v2()));
        if let Some(code) = code {
            error["code"] = code.into();
        }
        if let Some(decline_code) = self.decline_code {
            error["decline_code"] = decline_code.into();
        }
        if let Some(param) = &self.param {
            error["param"] = param.as_str().into();
        }
        json!({ "error": error })
    }
}

impl Refusal {
    /// The code where v1 has none: the document's, where it has one.
    fn code_of_v2(&self) -> &'static str {
        match (self.status, self.kind) {
            (_, ErrorType::Idempotency) => "idempotency_error",
            (401, _) => "unauthorized",
            (403, _) => "forbidden",
            (404, _) => "not_found",
            (500.., _) => "internal_error",
            _ => "invalid_fields",
        }
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.status, self.message)?;
        match &self.param {
            Some(param) => write!(f, " (`{param}`)"),
            None => Ok(()),
        }
    }
}
