//! From bytes to parameters that nobody has checked yet.

mod form;
mod json;
mod multipart;
mod parameters;

use std::fmt;

use indexmap::IndexMap;
use serde_json::Number;

pub(crate) use self::form::form;
pub(crate) use self::json::json;
pub(crate) use self::parameters::parameters;

/// Parameters by name, in the order in which they were sent.
pub(crate) type Fields = IndexMap<String, Sent>;

/// A value as it was sent.
#[derive(Clone, PartialEq)]
pub(crate) enum Sent {
    /// Text of a form, which may stand for anything.
    Form(String),
    /// The file of an upload.
    File,
    /// JSON's `null`.
    Null,
    /// A boolean of JSON.
    Bool(bool),
    /// A number of JSON.
    Number(Number),
    /// Text of JSON.
    Text(String),
    /// A list of JSON, or of a form with `[]`.
    List(Vec<Sent>),
    /// An object; or a list of a form with `[0]`.
    Map(Fields),
}

/// The kind of a value only: it may be a secret.
impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Form(_) | Self::Text(_) => "text",
            Self::File => "a file",
            Self::Null => "null",
            Self::Bool(_) => "a boolean",
            Self::Number(_) => "a number",
            Self::List(_) => "a list",
            Self::Map(_) => "an object",
        })
    }
}
