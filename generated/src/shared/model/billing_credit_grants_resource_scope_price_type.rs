// Written by `cargo xtask generate`. Do not edit.

/// The price type that credit grants can apply to. We currently only support the `metered` price
/// type. This refers to prices that have a
/// [Billing Meter](https://docs.stripe.com/api/billing/meter) attached to them. Cannot be used in
/// combination with `prices`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BillingCreditGrantsResourceScopePriceType {
    /// `metered`
    Metered,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(BillingCreditGrantsResourceScopePriceType {
    Metered = "metered",
});
