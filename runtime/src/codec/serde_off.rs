//! The macros of the feature `serde` while it is off: they expand to nothing.

/// Gives a type `serde`'s traits, if the feature `serde` is on.
#[macro_export]
macro_rules! serde_record {
    ($($any:tt)*) => {};
}

/// Gives a type `serde::Serialize`, if the feature `serde` is on.
#[macro_export]
macro_rules! serde_params {
    ($($any:tt)*) => {};
}
