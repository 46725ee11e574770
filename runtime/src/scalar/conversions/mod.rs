//! To and from the types that programs compute with, each behind the feature of its crate.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
#[cfg(feature = "rust_decimal")]
mod rust_decimal;
#[cfg(feature = "time")]
mod time;

use std::error::Error;
use std::fmt;

/// The other type cannot hold the value, or the API sent what is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange;

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the value is out of the range of the other type")
    }
}

impl Error for OutOfRange {}
