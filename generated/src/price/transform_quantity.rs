// Written by `cargo xtask generate`. Do not edit.
//! What is in `transform_quantity` of [`Price`](crate::Price).

/// After division, either round the result `up` or `down`.
#[non_exhaustive]
pub enum Round {
    /// `down`
    Down,
    /// `up`
    Up,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

rt::open_enum!(Round {
    Down = "down",
    Up = "up",
});
