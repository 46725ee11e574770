// Written by `cargo xtask generate`. Do not edit.

/// After division, either round the result `up` or `down`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransformQuantityRound {
    /// `down`
    Down,
    /// `up`
    Up,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TransformQuantityRound {
    Down = "down",
    Up = "up",
});
