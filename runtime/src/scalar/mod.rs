//! Values of one JSON token with a type of their own: times, decimals, currencies, raw JSON.

mod calendar;
#[cfg(any(
    feature = "chrono",
    feature = "jiff",
    feature = "rust_decimal",
    feature = "time"
))]
pub(crate) mod conversions;
pub(crate) mod count;
pub(crate) mod currency;
pub(crate) mod datetime;
pub(crate) mod decimal;
pub(crate) mod parsed;
pub(crate) mod raw;
pub(crate) mod string_integer;
pub(crate) mod text;
pub(crate) mod timestamp;
