// Written by `cargo xtask generate`. Do not edit.

/// Defines if the tiering price should be `graduated` or `volume` based. In `volume`-based tiering,
/// the maximum quantity within a period determines the per unit price. In `graduated` tiering,
/// pricing can change as the quantity grows.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TiersMode {
    /// `graduated`
    Graduated,
    /// `volume`
    Volume,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(TiersMode {
    Graduated = "graduated",
    Volume = "volume",
});
