//! From JSON to records, and any value out again: as JSON, as a form, as print. It knows no type of the API, and nothing of
//! requests: all other modules rest on it.

pub(crate) mod debug;
pub(crate) mod decode;
pub(crate) mod decode_error;
pub(crate) mod equal;
pub(crate) mod form;
pub(crate) mod json;
mod lexer;
pub(crate) mod params;
pub(crate) mod part;
pub(crate) mod percent;
pub(crate) mod position;
pub(crate) mod reader;
pub(crate) mod record;
#[cfg(feature = "serde")]
pub(crate) mod serde;
#[cfg(not(feature = "serde"))]
mod serde_off;
mod text;
pub(crate) mod value;
pub(crate) mod view;
