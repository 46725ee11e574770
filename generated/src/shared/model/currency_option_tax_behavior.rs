// Written by `cargo xtask generate`. Do not edit.

/// Only required if a
/// [default tax behavior](https://docs.stripe.com/tax/products-prices-tax-categories-tax-behavior#setting-a-default-tax-behavior-%28recommended%29)
/// was not provided in the Stripe Tax settings. Specifies whether the price is considered inclusive
/// of taxes or exclusive of taxes. One of `inclusive`, `exclusive`, or `unspecified`. Once
/// specified as either `inclusive` or `exclusive`, it cannot be changed.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CurrencyOptionTaxBehavior {
    /// `exclusive`
    Exclusive,
    /// `inclusive`
    Inclusive,
    /// `unspecified`
    Unspecified,
    /// A value that this version of the crate does not know.
    Unknown(String),
}

stripe_runtime::open_enum!(CurrencyOptionTaxBehavior {
    Exclusive = "exclusive",
    Inclusive = "inclusive",
    Unspecified = "unspecified",
});
