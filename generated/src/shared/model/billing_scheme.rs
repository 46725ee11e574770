// Written by `cargo xtask generate`. Do not edit.

/// Describes how to compute the price per period. Either `per_unit` or `tiered`. `per_unit`
/// indicates that the fixed amount (specified in `amount`) will be charged per unit in `quantity`
/// (for plans with `usage_type=licensed`), or per unit of total usage (for plans with
/// `usage_type=metered`). `tiered` indicates that the unit pricing will be computed using a tiering
/// strategy as defined using the `tiers` and `tiers_mode` attributes.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingScheme {
    /// `per_unit`
    PerUnit,
    /// `tiered`
    Tiered,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingScheme {
    PerUnit = "per_unit",
    Tiered = "tiered",
});
